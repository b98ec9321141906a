/** Bookings over HTTP. */
@NullMarked
package fr.montour.slot.booking.web;

import org.jspecify.annotations.NullMarked;
