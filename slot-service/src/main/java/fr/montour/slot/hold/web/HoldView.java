package fr.montour.slot.hold.web;

import fr.montour.slot.booking.Booking;
import fr.montour.slot.booking.Booking.Appointment;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A hold as its person sees it.
 *
 * @param booked whether it has become a booking, of the same id
 */
@Serdeable
record HoldView(
        String holdId,
        String slotId,
        String lineId,
        String start,
        String end,
        String zone,
        String expiresAt,
        boolean booked) {

    static HoldView of(Booking booking) {
        var hold = booking.reservation();
        return new HoldView(
                hold.id().value(),
                hold.slot().toString(),
                hold.line().toString(),
                hold.start().toString(),
                hold.end().toString(),
                hold.zone().getId(),
                hold.hold().until().toString(),
                booking instanceof Appointment);
    }
}
