/** API of the session. */
@NullMarked
package fr.montour.gateway.edge.session.web;

import org.jspecify.annotations.NullMarked;
