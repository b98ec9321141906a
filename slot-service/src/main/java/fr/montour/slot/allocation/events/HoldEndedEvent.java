package fr.montour.slot.allocation.events;

import fr.montour.slot.allocation.HoldEnded;
import io.micronaut.serde.annotation.Serdeable;

/** Data of {@code hold.ended.v1}. */
@Serdeable
record HoldEndedEvent(String lineId, String personId, long number, String jti, String outcome) {

    static HoldEndedEvent of(HoldEnded ended) {
        var hold = ended.hold();
        return new HoldEndedEvent(
                ended.slot().line().toString(),
                hold.person().value(),
                hold.number(),
                hold.admission().value(),
                ended.outcome().name());
    }
}
