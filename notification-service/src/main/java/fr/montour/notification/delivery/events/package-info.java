/** What makes letters: events of bookings and places. */
@NullMarked
package fr.montour.notification.delivery.events;

import org.jspecify.annotations.NullMarked;
