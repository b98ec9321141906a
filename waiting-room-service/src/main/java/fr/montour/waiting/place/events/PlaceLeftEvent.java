package fr.montour.waiting.place.events;

import fr.montour.waiting.place.PlaceChange;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** Payload of {@value #TYPE}: somebody who waited has left; who is called or admitted gives {@code admission.revoked.v1}. */
@Serdeable
public record PlaceLeftEvent(String lineId, String personId, long number, Instant leftAt) {

    /** Event type. */
    public static final String TYPE = "place.left.v1";

    static PlaceLeftEvent of(PlaceChange.Left change) {
        return new PlaceLeftEvent(
                change.id().line().value(), change.id().person().value(), change.number(), change.at());
    }
}
