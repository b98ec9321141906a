package fr.montour.waiting.place.events;

import fr.montour.waiting.place.PlaceChange;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * Payload of {@value #TYPE}: a place ended because its person has booked for the same procedure through another line.
 *
 * @param bookedLineId that line
 */
@Serdeable
public record PlaceBookedElsewhereEvent(
        String lineId, String lineName, String personId, String bookedLineId, Instant endedAt) {

    /** Event type. */
    public static final String TYPE = "place.booked-elsewhere.v1";

    static PlaceBookedElsewhereEvent of(PlaceChange.BookedElsewhere change) {
        return new PlaceBookedElsewhereEvent(
                change.id().line().value(),
                change.line().value(),
                change.id().person().value(),
                change.bookedLine().value(),
                change.place().endedAt());
    }
}
