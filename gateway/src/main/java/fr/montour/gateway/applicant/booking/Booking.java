package fr.montour.gateway.applicant.booking;

import fr.montour.gateway.page.Text;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An appointment of a person. */
@Serdeable
public record Booking(
        String bookingId,
        String reference,
        String lineId,
        String siteId,
        String siteName,
        String procedureId,
        Text procedureName,
        Instant start,
        Instant end,
        String zone,
        State state,
        @Nullable String givenName,
        String familyName,
        Instant confirmedAt,
        @Nullable Instant cancelledAt,
        List<Text> documents) {

    /** Whether it stands. */
    public enum State {
        CONFIRMED,
        CANCELLED
    }

    /** Whether the appointment stands. */
    public boolean stands() {
        return state == State.CONFIRMED;
    }
}
