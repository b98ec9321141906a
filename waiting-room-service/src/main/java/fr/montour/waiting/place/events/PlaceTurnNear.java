package fr.montour.waiting.place.events;

import fr.montour.waiting.place.PlaceNews;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** Payload of {@value #TYPE}: at the present rate somebody is called soon. */
@Serdeable
public record PlaceTurnNear(
        String lineId, String lineName, String personId, long number, long ahead, Instant expectedAt) {

    /** Event type. */
    public static final String TYPE = "place.turn-near.v1";

    static PlaceTurnNear of(PlaceNews.TurnNear news) {
        return new PlaceTurnNear(
                news.id().line().value(),
                news.line().value(),
                news.id().person().value(),
                news.number(),
                news.ahead(),
                news.expectedAt());
    }
}
