/** How values that several collections contain are written down. */
@NullMarked
package fr.montour.slot.store;

import org.jspecify.annotations.NullMarked;
