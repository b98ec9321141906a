package fr.montour.waiting.place.events;

import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceNews;
import io.micronaut.serde.annotation.Serdeable;

/** Payload of {@value #TYPE}: somebody did not claim in time; {@code placeKept} says whether they are called again. */
@Serdeable
public record PlaceMissed(
        String lineId, String lineName, String personId, long number, int missedCalls, boolean placeKept) {

    /** Event type. */
    public static final String TYPE = "place.missed.v1";

    static PlaceMissed of(PlaceNews.TurnMissed news) {
        Place.AfterMiss place = news.place();
        return new PlaceMissed(
                place.id().line().value(),
                news.line().value(),
                place.id().person().value(),
                place.number(),
                place.missedCalls(),
                place instanceof Place.Waiting);
    }
}
