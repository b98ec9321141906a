package fr.montour.notification.delivery.events;

import fr.montour.notification.letter.Notice;
import fr.montour.notification.letter.Territories;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** Data of {@code place.turn-near.v1}. */
@Serdeable
record PlaceTurnNearEvent(String lineId, String lineName, String personId, long number, long ahead, Instant expectedAt)
        implements NoticeEvent {

    static final String TYPE = "place.turn-near.v1";

    @Override
    public Notice notice(String type, Instant at) {
        return new Notice.TurnNear(
                new Notice.Place(lineId, lineName, number, Territories.zoneOf(lineId)), ahead, expectedAt);
    }
}
