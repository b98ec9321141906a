/** API of the session. */
@NullMarked
package fr.montour.gateway.session.web;

import org.jspecify.annotations.NullMarked;
