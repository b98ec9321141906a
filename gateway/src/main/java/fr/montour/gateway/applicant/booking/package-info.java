/** Slots, holds and bookings. */
@NullMarked
package fr.montour.gateway.applicant.booking;

import org.jspecify.annotations.NullMarked;
