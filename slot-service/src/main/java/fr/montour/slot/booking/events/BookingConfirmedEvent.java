package fr.montour.slot.booking.events;

import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.catalogue.LineEntry;
import fr.montour.slot.web.TextView;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Data of {@code booking.confirmed.v1}. */
@Serdeable
record BookingConfirmedEvent(
        String bookingId,
        String reference,
        String personId,
        @Nullable String givenName,
        String familyName,
        String lineId,
        long number,
        String jti,
        String siteId,
        String siteName,
        String address,
        String procedureId,
        TextView procedureName,
        List<TextView> documents,
        String start,
        String end,
        String zone,
        String locale) {

    static BookingConfirmedEvent of(Confirmed booking, LineEntry line) {
        var reservation = booking.reservation();
        var holder = booking.holder();
        return new BookingConfirmedEvent(
                booking.id().value(),
                booking.reference().value(),
                reservation.person().value(),
                holder.givenName(),
                holder.familyName(),
                line.id().toString(),
                reservation.hold().number(),
                reservation.hold().admission().value(),
                line.site().id().value(),
                line.site().name(),
                line.site().address(),
                line.procedure().id().value(),
                TextView.of(line.procedure().name()),
                TextView.of(line.procedure().documents()),
                reservation.start().toString(),
                reservation.end().toString(),
                reservation.zone().getId(),
                holder.locale());
    }
}
