package fr.montour.slot.allocation.events;

import fr.montour.slot.allocation.SlotEvent.HoldEnded;
import io.micronaut.serde.annotation.Serdeable;

/** Data of {@code hold.ended.v1}. */
@Serdeable
record HoldEndedPayload(String lineId, String personId, long number, String jti, String outcome) {

    static HoldEndedPayload of(HoldEnded ended) {
        var hold = ended.hold();
        return new HoldEndedPayload(
                ended.slot().line().toString(),
                hold.person().value(),
                hold.number(),
                hold.admission().value(),
                ended.outcome().name());
    }
}
