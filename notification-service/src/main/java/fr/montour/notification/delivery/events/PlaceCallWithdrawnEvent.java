package fr.montour.notification.delivery.events;

import fr.montour.notification.delivery.NoticeKind;
import fr.montour.notification.letter.Notice;
import fr.montour.notification.letter.Territories;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@code place.call-withdrawn.v1}.
 *
 * @param cause NOTHING_LEFT, NOTHING_NEAR_LEFT or OUTAGE; absent means nothing was left
 */
@Serdeable
record PlaceCallWithdrawnEvent(
        String lineId,
        String lineName,
        String personId,
        long number,
        @Nullable String cause) implements NoticeEvent {

    private static final String OUTAGE = "OUTAGE";
    private static final String NOTHING_NEAR_LEFT = "NOTHING_NEAR_LEFT";

    @Override
    public String about() {
        return Long.toString(number);
    }

    @Override
    public Notice notice(NoticeKind kind, Instant at, boolean callTold) {
        var place = new Notice.Place(lineId, lineName, number, Territories.zoneOf(lineId));
        return OUTAGE.equals(cause)
                ? new Notice.Interrupted(place)
                : new Notice.Withdrawn(place, NOTHING_NEAR_LEFT.equals(cause));
    }
}
