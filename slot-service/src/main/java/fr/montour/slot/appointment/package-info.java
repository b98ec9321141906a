/** What a person does with a booking: confirm it, look at it, cancel it. */
@NullMarked
package fr.montour.slot.appointment;

import org.jspecify.annotations.NullMarked;
