/** Bookings, active bookings and references in MongoDB. */
@NullMarked
package fr.montour.slot.booking.store;

import org.jspecify.annotations.NullMarked;
