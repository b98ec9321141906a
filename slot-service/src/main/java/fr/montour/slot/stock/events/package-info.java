/** The event that states the stock of a line. */
@NullMarked
package fr.montour.slot.stock.events;

import org.jspecify.annotations.NullMarked;
