package fr.montour.waiting.place.events;

import fr.montour.waiting.line.Call;
import fr.montour.waiting.place.PlaceChange;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * Payload of {@value #TYPE}: somebody's turn has come.
 *
 * @param jti of the call, and of the admission it may become
 * @param lastCall whether the place ends when this call is missed
 * @param shortNotice whether it is a short call: for a unit of the next days, and missing it costs nothing
 */
@Serdeable
public record PlaceCalledEvent(
        String lineId,
        String lineName,
        String personId,
        long number,
        String jti,
        Instant calledAt,
        Instant claimBy,
        boolean lastCall,
        boolean shortNotice) {

    /** Event type. */
    public static final String TYPE = "place.called.v1";

    static PlaceCalledEvent of(PlaceChange.Called change) {
        Call call = change.call();
        return new PlaceCalledEvent(
                change.id().line().value(),
                change.line().value(),
                change.id().person().value(),
                call.number(),
                call.id().value(),
                call.calledAt(),
                call.claimBy(),
                call.last(),
                call.atShortNotice());
    }
}
