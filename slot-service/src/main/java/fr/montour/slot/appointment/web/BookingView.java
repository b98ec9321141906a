package fr.montour.slot.appointment.web;

import fr.montour.slot.catalogue.Text;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A booking as its person sees it. */
@Serdeable
public record BookingView(
        String bookingId,
        String reference,
        String lineId,
        String siteId,
        String siteName,
        String procedureId,
        Text procedureName,
        String start,
        String end,
        String zone,
        State state,
        @Nullable String givenName,
        String familyName,
        String confirmedAt,
        @Nullable String cancelledAt,
        List<Text> documents) {

    /** Whether the appointment stands. */
    public enum State {
        CONFIRMED,
        CANCELLED
    }
}
