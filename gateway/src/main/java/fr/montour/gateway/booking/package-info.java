/** Slots, holds and bookings. */
@NullMarked
package fr.montour.gateway.booking;

import org.jspecify.annotations.NullMarked;
