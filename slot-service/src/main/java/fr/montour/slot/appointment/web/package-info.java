/** Bookings over HTTP. */
@NullMarked
package fr.montour.slot.appointment.web;

import org.jspecify.annotations.NullMarked;
