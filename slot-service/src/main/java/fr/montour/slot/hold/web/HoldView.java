package fr.montour.slot.hold.web;

import fr.montour.slot.booking.Reservation;
import io.micronaut.serde.annotation.Serdeable;

/** A hold as its person sees it. */
@Serdeable
record HoldView(String holdId, String slotId, String lineId, String start, String end, String zone, String expiresAt) {

    static HoldView of(Reservation hold) {
        return new HoldView(
                hold.id().value(),
                hold.slot().toString(),
                hold.line().toString(),
                hold.start().toString(),
                hold.end().toString(),
                hold.zone().getId(),
                hold.hold().until().toString());
    }
}
