package fr.montour.notification.delivery.events;

import fr.montour.notification.letter.Notice;
import fr.montour.notification.letter.Territories;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** Data of {@code place.called.v1}. */
@Serdeable
record PlaceCalledEvent(String lineId, String lineName, String personId, long number, Instant claimBy)
        implements NoticeEvent {

    static final String TYPE = "place.called.v1";

    @Override
    public Notice notice(String type, Instant at) {
        return new Notice.Called(new Notice.Place(lineId, lineName, number, Territories.zoneOf(lineId)), claimBy);
    }
}
