package fr.montour.notification.delivery.events;

import fr.montour.notification.delivery.NoticeKind;
import fr.montour.notification.letter.Notice;
import fr.montour.notification.letter.Territories;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** Data of {@code place.turn-near.v1}. */
@Serdeable
record PlaceTurnNearEvent(String lineId, String lineName, String personId, long number, long ahead, Instant expectedAt)
        implements NoticeEvent {

    @Override
    public String about() {
        return Long.toString(number);
    }

    /** Whoever is not called by then is told by their page how the estimate has changed. */
    @Override
    public Instant validUntil() {
        return expectedAt;
    }

    @Override
    public Notice notice(NoticeKind kind, Instant at, boolean callTold) {
        return new Notice.TurnNear(
                new Notice.Place(lineId, lineName, number, Territories.zoneOf(lineId)), ahead, expectedAt);
    }
}
