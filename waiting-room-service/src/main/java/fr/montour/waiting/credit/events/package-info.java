/** What slot-service tells about capacity and bookings. */
@NullMarked
package fr.montour.waiting.credit.events;

import org.jspecify.annotations.NullMarked;
