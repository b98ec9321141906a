package fr.montour.notification.delivery;

import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.contact.PersonId;
import fr.montour.notification.contact.Untold;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told to whom, and the event that asked for it.
 *
 * @param happenedAt by the clock of the service that announced it
 * @param to address that it goes to, whatever the person's own is; null where that one is meant
 * @param lineId what it is about; null where it is about none
 * @param validUntil what the letter says is no longer true from then on; null where it stays true
 * @param call the call that the letter tells of
 * @param payload data of the event as JSON, read again when the letter is written
 */
public record DeliveryOrder(
        DeliveryId id,
        PersonId person,
        NoticeKind kind,
        Instant happenedAt,
        @Nullable EmailAddress to,
        @Nullable String lineId,
        @Nullable Instant validUntil,
        Untold.@Nullable Call call,
        String payload) {

    /** A letter that stays true. */
    public DeliveryOrder(DeliveryId id, PersonId person, NoticeKind kind, Instant happenedAt, String payload) {
        this(id, person, kind, happenedAt, null, null, null, null, payload);
    }

    boolean over(Instant now) {
        return validUntil != null && !now.isBefore(validUntil);
    }

    @Override
    public String toString() {
        return id + " " + kind.eventType();
    }
}
