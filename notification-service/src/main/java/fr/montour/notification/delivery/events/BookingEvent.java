package fr.montour.notification.delivery.events;

import fr.montour.notification.letter.Appointment;
import fr.montour.notification.letter.Notice;
import fr.montour.notification.letter.Recipient;
import fr.montour.platform.words.Language;
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
        String siteName,
        @Nullable String address,
        LocalisedText procedureName,
        @Nullable List<LocalisedText> documents,
        Instant start,
        Instant end,
        String zone,
        @Nullable String locale)
        implements NoticeEvent {

    static final String CONFIRMED = "booking.confirmed.v1";
    static final String CANCELLED = "booking.cancelled.v1";

    @Override
    public Notice notice(String type, Instant at) {
        var appointment = new Appointment(
                bookingId,
                reference,
                procedureName.toDomain(),
                siteName,
                address == null ? "" : address,
                start,
                end,
                ZoneId.of(zone));
        if (type.equals(CANCELLED)) {
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
    public @Nullable Language language() {
        return locale == null ? null : Language.ofTag(locale).orElse(Language.FRENCH);
    }

    @Override
    public String toString() {
        return "booking " + bookingId;
    }
}
