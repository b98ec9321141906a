package fr.montour.notification.delivery.events;

import fr.montour.notification.letter.Notice;
import fr.montour.notification.letter.Territories;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** Data of {@code place.missed.v1}. */
@Serdeable
record PlaceMissedEvent(String lineId, String lineName, String personId, long number, boolean placeKept)
        implements NoticeEvent {

    static final String TYPE = "place.missed.v1";

    @Override
    public Notice notice(String type, Instant at) {
        return new Notice.Missed(new Notice.Place(lineId, lineName, number, Territories.zoneOf(lineId)), placeKept);
    }
}
