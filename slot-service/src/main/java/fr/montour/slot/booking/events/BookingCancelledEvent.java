package fr.montour.slot.booking.events;

import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.catalogue.LineEntry;
import fr.montour.slot.web.TextView;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Data of {@code booking.cancelled.v1}. */
@Serdeable
record BookingCancelledEvent(
        String bookingId,
        String reference,
        String personId,
        @Nullable String givenName,
        String familyName,
        String lineId,
        String siteId,
        String siteName,
        String address,
        String procedureId,
        TextView procedureName,
        String start,
        String end,
        String zone,
        String locale,
        String cancelledAt) {

    static BookingCancelledEvent of(Cancelled booking, LineEntry line) {
        var reservation = booking.reservation();
        var holder = booking.holder();
        return new BookingCancelledEvent(
                booking.id().value(),
                booking.reference().value(),
                reservation.person().value(),
                holder.givenName(),
                holder.familyName(),
                line.id().toString(),
                line.site().id().value(),
                line.site().name(),
                line.site().address(),
                line.procedure().id().value(),
                TextView.of(line.procedure().name()),
                reservation.start().toString(),
                reservation.end().toString(),
                reservation.zone().getId(),
                holder.locale(),
                booking.cancelledAt().toString());
    }
}
