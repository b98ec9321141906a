package fr.montour.waiting.place.events;

import fr.montour.waiting.place.PlaceChange;
import io.micronaut.serde.annotation.Serdeable;

/** Payload of {@value #TYPE}: a call ended because there is nothing left for it; the person comes first when there is. */
@Serdeable
public record PlaceCallWithdrawnEvent(String lineId, String lineName, String personId, long number) {

    /** Event type. */
    public static final String TYPE = "place.call-withdrawn.v1";

    static PlaceCallWithdrawnEvent of(PlaceChange.CallWithdrawn change) {
        return new PlaceCallWithdrawnEvent(
                change.id().line().value(),
                change.line().value(),
                change.id().person().value(),
                change.place().number());
    }
}
