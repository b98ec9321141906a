package fr.montour.notification.delivery.events;

import fr.montour.notification.delivery.NoticeKind;
import fr.montour.notification.letter.Notice;
import fr.montour.notification.letter.Territories;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@code place.missed.v1}.
 *
 * @param missed CALL or CHOICE; absent means the call
 * @param earliest not called again before that
 */
@Serdeable
record PlaceMissedEvent(
        String lineId,
        String lineName,
        String personId,
        long number,
        @Nullable String missed,
        boolean placeKept,
        @Nullable Instant earliest)
        implements NoticeEvent {

    private static final String CHOICE = "CHOICE";

    @Override
    public String about() {
        return Long.toString(number);
    }

    @Override
    public Notice notice(NoticeKind kind, Instant at, boolean callTold) {
        var place = new Notice.Place(lineId, lineName, number, Territories.zoneOf(lineId));
        return new Notice.Missed(place, what(callTold), placeKept, earliest);
    }

    private Notice.Miss what(boolean callTold) {
        if (CHOICE.equals(missed)) {
            return Notice.Miss.CHOICE;
        }
        return callTold ? Notice.Miss.CALL : Notice.Miss.UNTOLD_CALL;
    }
}
