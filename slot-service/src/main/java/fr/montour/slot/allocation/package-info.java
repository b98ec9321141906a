/** A slot and its units, free, held, booked or resting, and the schedule of a line. */
@NullMarked
package fr.montour.slot.allocation;

import org.jspecify.annotations.NullMarked;
