package fr.montour.waiting.place.events;

import fr.montour.waiting.model.LineName;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Payload of {@value #TYPE}: somebody did not claim in time, or did not book in the time to choose.
 *
 * @param missed what
 * @param missedCalls calls missed with this number, this one among them
 * @param placeKept whether they are called again
 * @param earliest not before that moment, where they are
 */
@Serdeable
public record PlaceMissedEvent(
        String lineId,
        String lineName,
        String personId,
        long number,
        Missed missed,
        int missedCalls,
        boolean placeKept,
        @Nullable Instant earliest) {

    /** Event type. */
    public static final String TYPE = "place.missed.v1";

    /** What was missed. */
    public enum Missed {
        CALL,
        CHOICE
    }

    static PlaceMissedEvent of(PlaceChange.CallMissed change) {
        return of(change.place(), change.line(), Missed.CALL);
    }

    static PlaceMissedEvent of(PlaceChange.ChoiceMissed change) {
        return of(change.place(), change.line(), Missed.CHOICE);
    }

    private static PlaceMissedEvent of(Place.AfterMiss place, LineName line, Missed missed) {
        return new PlaceMissedEvent(
                place.id().line().value(),
                line.value(),
                place.id().person().value(),
                place.number(),
                missed,
                place.chances().missedCalls(),
                place instanceof Place.Waiting,
                place instanceof Place.Waiting kept ? kept.earliest() : null);
    }
}
