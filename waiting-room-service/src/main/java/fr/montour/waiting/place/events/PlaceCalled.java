package fr.montour.waiting.place.events;

import fr.montour.waiting.line.Call;
import fr.montour.waiting.place.PlaceNews;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** Payload of {@value #TYPE}: somebody's turn has come. */
@Serdeable
public record PlaceCalled(
        String lineId, String lineName, String personId, long number, Instant calledAt, Instant claimBy) {

    /** Event type. */
    public static final String TYPE = "place.called.v1";

    static PlaceCalled of(PlaceNews.TurnCome news) {
        Call call = news.call();
        return new PlaceCalled(
                news.id().line().value(),
                news.line().value(),
                news.id().person().value(),
                call.number(),
                call.calledAt(),
                call.claimBy());
    }
}
