/** What slot-service tells about capacity and bookings. */
@NullMarked
package fr.montour.waiting.stock.events;

import org.jspecify.annotations.NullMarked;
