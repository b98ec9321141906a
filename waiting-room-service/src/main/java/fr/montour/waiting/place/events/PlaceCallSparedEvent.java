package fr.montour.waiting.place.events;

import fr.montour.waiting.place.PlaceChange;
import io.micronaut.serde.annotation.Serdeable;

/** Payload of {@value #TYPE}: a call ended of which the person could not be told; no chance is used, and they are to be seen first. */
@Serdeable
public record PlaceCallSparedEvent(String lineId, String lineName, String personId, long number) {

    /** Event type. */
    public static final String TYPE = "place.call-spared.v1";

    static PlaceCallSparedEvent of(PlaceChange.CallSpared change) {
        return new PlaceCallSparedEvent(
                change.id().line().value(),
                change.line().value(),
                change.id().person().value(),
                change.place().number());
    }
}
