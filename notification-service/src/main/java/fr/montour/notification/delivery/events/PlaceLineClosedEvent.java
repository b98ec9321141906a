package fr.montour.notification.delivery.events;

import fr.montour.notification.delivery.NoticeKind;
import fr.montour.notification.letter.Notice;
import fr.montour.notification.letter.Territories;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Data of {@code place.line-closed.v1}. */
@Serdeable
record PlaceLineClosedEvent(
        String lineId,
        String lineName,
        String personId,
        long number,
        @Nullable String message,
        Instant closedAt) implements NoticeEvent {

    @Override
    public String about() {
        return Long.toString(number);
    }

    @Override
    public Notice notice(NoticeKind kind, Instant at, boolean callTold) {
        var place = new Notice.Place(lineId, lineName, number, Territories.zoneOf(lineId));
        return new Notice.LineClosed(place, message, closedAt);
    }
}
