package fr.montour.notification.delivery.events;

import fr.montour.notification.NotificationConfiguration;
import fr.montour.notification.contact.Contact;
import fr.montour.notification.delivery.Job;
import fr.montour.notification.delivery.LetterDesk;
import fr.montour.notification.letter.Letter;
import fr.montour.notification.letter.LetterWriter;
import fr.montour.notification.letter.Links;
import fr.montour.notification.letter.Recipient;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Writes letters from the kept data of events. Names and language of a booking win over those of the contact. */
@Singleton
final class EventLetterDesk implements LetterDesk {

    private final JsonMapper json;
    private final LetterWriter writer;

    EventLetterDesk(JsonMapper json, NotificationConfiguration configuration) {
        this.json = json;
        this.writer = new LetterWriter(new Links(configuration.publicUrl()));
    }

    @Override
    public Letter write(Job job, Contact contact) {
        var data = data(job);
        return writer.write(
                data.notice(job.eventType(), job.happenedAt()),
                Objects.requireNonNullElseGet(
                        data.recipient(), () -> new Recipient(contact.givenName(), contact.familyName())),
                Objects.requireNonNullElse(data.language(), contact.language()));
    }

    private NoticeData data(Job job) {
        var type = switch (job.eventType()) {
            case BookingData.CONFIRMED, BookingData.CANCELLED -> BookingData.class;
            case PlaceTurnNearData.TYPE -> PlaceTurnNearData.class;
            case PlaceCalledData.TYPE -> PlaceCalledData.class;
            case PlaceMissedData.TYPE -> PlaceMissedData.class;
            case PlaceRemovedData.TYPE -> PlaceRemovedData.class;
            default -> throw new IllegalStateException("No letter is made of " + job.eventType());
        };
        try {
            return Objects.requireNonNull(json.readValue(job.payload().getBytes(StandardCharsets.UTF_8), type));
        } catch (IOException e) {
            throw new UncheckedIOException("Kept data of " + job + " is unreadable", e);
        }
    }
}
