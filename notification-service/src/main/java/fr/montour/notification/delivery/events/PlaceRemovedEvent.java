package fr.montour.notification.delivery.events;

import fr.montour.notification.letter.Notice;
import fr.montour.notification.letter.RemovalReason;
import fr.montour.notification.letter.Territories;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** Data of {@code place.removed.v1}. */
@Serdeable
record PlaceRemovedEvent(
        String lineId, String lineName, String personId, long number, String reason, String message, Instant removedAt)
        implements NoticeEvent {

    static final String TYPE = "place.removed.v1";

    @Override
    public Notice notice(String type, Instant at) {
        return new Notice.Removed(
                new Notice.Place(lineId, lineName, number, Territories.zoneOf(lineId)),
                RemovalReason.of(reason),
                message,
                removedAt);
    }
}
