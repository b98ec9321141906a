package fr.montour.notification.delivery;

import fr.montour.notification.contact.PersonId;
import java.time.Instant;

/**
 * What is to be told to whom, and the event that asked for it.
 *
 * @param eventType for instance {@code booking.confirmed.v1}
 * @param happenedAt by the clock of the service that announced it
 * @param payload data of the event as JSON, read again when the letter is written
 */
public record DeliveryOrder(DeliveryId id, PersonId person, String eventType, Instant happenedAt, String payload) {

    @Override
    public String toString() {
        return id + " " + eventType;
    }
}
