package fr.montour.waiting.place.events;

import fr.montour.waiting.place.PlaceChange;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Payload of {@value #TYPE}: staff have closed the line of somebody who has a place in it and keeps it.
 *
 * @param message what staff tell them
 */
@Serdeable
public record PlaceLineClosedEvent(
        String lineId,
        String lineName,
        String personId,
        long number,
        @Nullable String message,
        Instant closedAt) {

    /** Event type. */
    public static final String TYPE = "place.line-closed.v1";

    static PlaceLineClosedEvent of(PlaceChange.LineClosed change) {
        return new PlaceLineClosedEvent(
                change.id().line().value(),
                change.line().value(),
                change.id().person().value(),
                change.number(),
                change.closing().message(),
                change.closing().at());
    }
}
