package fr.montour.notification.delivery.events;

import fr.montour.notification.contact.Contact;
import fr.montour.notification.delivery.DeliveryOrder;
import fr.montour.notification.delivery.LetterRenderer;
import fr.montour.notification.letter.Letter;
import fr.montour.notification.letter.LetterWriter;
import fr.montour.notification.letter.Recipient;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Writes letters from the kept data of events, in the language that the person chose last. Names of a booking win over those of the contact. */
@Singleton
final class EventLetterRenderer implements LetterRenderer {

    private final JsonMapper json;
    private final LetterWriter writer;

    EventLetterRenderer(JsonMapper json, LetterWriter writer) {
        this.json = json;
        this.writer = writer;
    }

    @Override
    public Letter render(DeliveryOrder order, Contact contact, boolean callTold) {
        var data = data(order);
        return writer.write(
                data.notice(order.kind(), order.happenedAt(), callTold),
                Objects.requireNonNullElseGet(
                        data.recipient(), () -> new Recipient(contact.givenName(), contact.familyName())),
                Objects.requireNonNullElse(data.language(), contact.language()));
    }

    private NoticeEvent data(DeliveryOrder order) {
        var type = switch (order.kind()) {
            case CONFIRMED, CANCELLED -> BookingEvent.class;
            case TURN_NEAR -> PlaceTurnNearEvent.class;
            case CALLED -> PlaceCalledEvent.class;
            case MISSED -> PlaceMissedEvent.class;
            case REMOVED -> PlaceRemovedEvent.class;
            case ADDRESS_TO_PROVE -> AddressToProveEvent.class;
            case BOOKED_ELSEWHERE -> PlaceBookedElsewhereEvent.class;
            case LINE_CLOSED -> PlaceLineClosedEvent.class;
            case WITHDRAWN -> PlaceCallWithdrawnEvent.class;
            case SPARED -> PlaceCallSparedEvent.class;
            case REVOKED, LEFT -> throw new IllegalStateException("No letter is made of " + order);
        };
        try {
            return Objects.requireNonNull(json.readValue(order.payload().getBytes(StandardCharsets.UTF_8), type));
        } catch (IOException e) {
            throw new UncheckedIOException("Kept data of " + order + " is unreadable", e);
        }
    }
}
