package fr.montour.slot.booking.events;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.catalogue.LineEntry;
import fr.montour.slot.catalogue.Text;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Data of {@code booking.confirmed.v1}.
 *
 * @param number of the person in the line
 * @param jti id of the admission it was made with
 * @param stockRevision statements of the line's stock of this revision or a later one lack the unit
 * @param documents what to bring
 */
@Serdeable
record BookingConfirmedEvent(
        @JsonUnwrapped BookingDetails booking, long number, String jti, long stockRevision, List<Text> documents) {

    static BookingConfirmedEvent of(Confirmed booking, LineEntry line) {
        var hold = booking.reservation().hold();
        return new BookingConfirmedEvent(
                BookingDetails.of(booking, line),
                hold.number(),
                hold.admission().value(),
                booking.stockRevision(),
                line.procedure().documents());
    }
}
