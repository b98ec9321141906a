/** Events of bookings: producer and payloads. */
@NullMarked
package fr.montour.slot.booking.events;

import org.jspecify.annotations.NullMarked;
