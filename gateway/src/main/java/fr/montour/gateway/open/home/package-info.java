/** Pages about the site itself, and the choice of language. */
@NullMarked
package fr.montour.gateway.open.home;

import org.jspecify.annotations.NullMarked;
