/** HTTP of blocking and unblocking. */
@NullMarked
package fr.montour.identity.access.web;

import org.jspecify.annotations.NullMarked;
