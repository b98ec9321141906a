package fr.montour.waiting.place.events;

import fr.montour.waiting.place.PlaceChange;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** Payload of {@value #TYPE}: at the present rate somebody is called soon. */
@Serdeable
public record PlaceTurnNearEvent(
        String lineId, String lineName, String personId, long number, long ahead, Instant expectedAt) {

    /** Event type. */
    public static final String TYPE = "place.turn-near.v1";

    static PlaceTurnNearEvent of(PlaceChange.CallNear change) {
        return new PlaceTurnNearEvent(
                change.id().line().value(),
                change.line().value(),
                change.id().person().value(),
                change.number(),
                change.ahead(),
                change.expectedAt());
    }
}
