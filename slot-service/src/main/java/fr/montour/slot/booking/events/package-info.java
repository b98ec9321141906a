/** What a booking announces. */
@NullMarked
package fr.montour.slot.booking.events;

import org.jspecify.annotations.NullMarked;
