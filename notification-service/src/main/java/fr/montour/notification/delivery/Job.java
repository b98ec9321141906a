package fr.montour.notification.delivery;

import fr.montour.notification.contact.PersonId;
import java.time.Instant;

/**
 * What to tell to whom.
 *
 * @param eventType for instance {@code booking.confirmed.v1}
 * @param happenedAt by the clock of the service that announced it
 * @param payload data of the event as JSON, read again when the letter is written
 */
public record Job(DeliveryId id, PersonId person, String eventType, Instant happenedAt, String payload) {

    @Override
    public String toString() {
        return id + " " + eventType;
    }
}
