package fr.montour.waiting.place.events;

import fr.montour.waiting.place.PlaceChange;
import io.micronaut.serde.annotation.Serdeable;

/** Payload of {@value #TYPE}: a call or an admission came to nothing through no fault of the person's, who comes first now. */
@Serdeable
public record PlaceCallWithdrawnEvent(
        String lineId, String lineName, String personId, long number, PlaceChange.CallWithdrawn.Cause cause) {

    /** Event type. */
    public static final String TYPE = "place.call-withdrawn.v1";

    static PlaceCallWithdrawnEvent of(PlaceChange.CallWithdrawn change) {
        return new PlaceCallWithdrawnEvent(
                change.id().line().value(),
                change.line().value(),
                change.id().person().value(),
                change.number(),
                change.cause());
    }
}
