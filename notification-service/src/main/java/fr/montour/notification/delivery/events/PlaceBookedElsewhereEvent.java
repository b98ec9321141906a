package fr.montour.notification.delivery.events;

import fr.montour.notification.delivery.NoticeKind;
import fr.montour.notification.letter.Notice;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** Data of {@code place.booked-elsewhere.v1}. */
@Serdeable
record PlaceBookedElsewhereEvent(String lineId, String lineName, String personId, String bookedLineId)
        implements NoticeEvent {

    @Override
    public String about() {
        return bookedLineId;
    }

    @Override
    public Notice notice(NoticeKind kind, Instant at, boolean callTold) {
        return new Notice.BookedElsewhere(lineName);
    }
}
