package fr.montour.notification.delivery.events;

import fr.montour.notification.delivery.NoticeKind;
import fr.montour.notification.letter.Appointment;
import fr.montour.notification.letter.Notice;
import fr.montour.notification.letter.Recipient;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Data of {@code booking.confirmed.v1} and {@code booking.cancelled.v1}, as far as it is wanted here. */
@Serdeable
record BookingEvent(
        String bookingId,
        String reference,
        String personId,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String lineId,
        String siteName,
        @Nullable String address,
        LocalisedText procedureName,
        @Nullable List<LocalisedText> documents,
        Instant start,
        Instant end,
        String zone)
        implements NoticeEvent {

    @Override
    public String about() {
        return bookingId;
    }

    /** Neither what to bring nor what was cancelled helps after the appointment. */
    @Override
    public Instant validUntil() {
        return start;
    }

    @Override
    public Notice notice(NoticeKind kind, Instant at, boolean callTold) {
        var appointment = new Appointment(
                bookingId,
                reference,
                procedureName.toDomain(),
                siteName,
                address == null ? "" : address,
                start,
                end,
                ZoneId.of(zone));
        if (kind == NoticeKind.CANCELLED) {
            return new Notice.Cancelled(appointment, at);
        }
        var wanted = documents == null ? List.<LocalisedText>of() : documents;
        return new Notice.Confirmed(
                appointment, wanted.stream().map(LocalisedText::toDomain).toList(), at);
    }

    @Override
    public Recipient recipient() {
        return new Recipient(givenName, familyName);
    }

    @Override
    public String toString() {
        return "booking " + bookingId;
    }
}
