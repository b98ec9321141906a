/** Starts the real servers the services need, for tests and for the launcher alike. */
@NullMarked
package fr.montour.backing;

import org.jspecify.annotations.NullMarked;
