package fr.montour.slot.booking.events;

import fr.montour.slot.booking.Booking.Appointment;
import fr.montour.slot.catalogue.LineEntry;
import fr.montour.slot.catalogue.Text;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What every event of a booking says: whose it is, where, for what and when. Times are UTC, {@code zone} is the site's. */
@Serdeable
record BookingDetails(
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
        Text procedureName,
        String start,
        String end,
        String zone,
        String locale) {

    static BookingDetails of(Appointment booking, LineEntry line) {
        var reservation = booking.reservation();
        var holder = booking.holder();
        return new BookingDetails(
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
                line.procedure().name(),
                reservation.start().toString(),
                reservation.end().toString(),
                reservation.zone().getId(),
                holder.locale());
    }
}
