/** The choice of containers, proved without an engine. */
@NullMarked
package fr.montour.backing.container;

import org.jspecify.annotations.NullMarked;
