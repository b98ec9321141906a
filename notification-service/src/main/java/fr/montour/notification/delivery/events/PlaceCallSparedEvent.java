package fr.montour.notification.delivery.events;

import fr.montour.notification.delivery.NoticeKind;
import fr.montour.notification.letter.Notice;
import fr.montour.notification.letter.Territories;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** Data of {@code place.call-spared.v1}. */
@Serdeable
record PlaceCallSparedEvent(String lineId, String lineName, String personId, long number) implements NoticeEvent {

    @Override
    public String about() {
        return Long.toString(number);
    }

    @Override
    public Notice notice(NoticeKind kind, Instant at, boolean callTold) {
        return new Notice.Spared(new Notice.Place(lineId, lineName, number, Territories.zoneOf(lineId)));
    }
}
