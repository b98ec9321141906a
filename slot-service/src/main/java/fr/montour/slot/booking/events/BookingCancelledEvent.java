package fr.montour.slot.booking.events;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.catalogue.LineEntry;
import io.micronaut.serde.annotation.Serdeable;

/** Data of {@code booking.cancelled.v1}. */
@Serdeable
record BookingCancelledEvent(@JsonUnwrapped BookingDetails booking, String cancelledAt) {

    static BookingCancelledEvent of(Cancelled booking, LineEntry line) {
        return new BookingCancelledEvent(
                BookingDetails.of(booking, line), booking.cancelledAt().toString());
    }
}
