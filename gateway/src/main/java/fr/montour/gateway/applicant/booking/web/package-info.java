/** Pages and API of slots, holds and bookings. */
@NullMarked
package fr.montour.gateway.applicant.booking.web;

import org.jspecify.annotations.NullMarked;
