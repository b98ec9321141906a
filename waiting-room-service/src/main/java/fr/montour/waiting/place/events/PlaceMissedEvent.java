package fr.montour.waiting.place.events;

import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import io.micronaut.serde.annotation.Serdeable;

/** Payload of {@value #TYPE}: somebody did not claim in time; {@code placeKept} says whether they are called again. */
@Serdeable
public record PlaceMissedEvent(
        String lineId, String lineName, String personId, long number, int missedCalls, boolean placeKept) {

    /** Event type. */
    public static final String TYPE = "place.missed.v1";

    static PlaceMissedEvent of(PlaceChange.CallMissed change) {
        Place.AfterMiss place = change.place();
        return new PlaceMissedEvent(
                place.id().line().value(),
                change.line().value(),
                place.id().person().value(),
                place.number(),
                place.missedCalls(),
                place instanceof Place.Waiting);
    }
}
