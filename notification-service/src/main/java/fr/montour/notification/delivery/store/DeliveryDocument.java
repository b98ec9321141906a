package fr.montour.notification.delivery.store;

import com.mongodb.client.model.Updates;
import fr.montour.notification.contact.PersonId;
import fr.montour.notification.delivery.Channel;
import fr.montour.notification.delivery.Delivery;
import fr.montour.notification.delivery.DeliveryId;
import fr.montour.notification.delivery.DeliveryOrder;
import fr.montour.platform.store.Documents;
import java.time.Instant;
import java.util.Arrays;
import org.bson.Document;
import org.bson.conversions.Bson;

/** A delivery as it is stored. What the letter says is forgotten once nothing is left to send. */
final class DeliveryDocument {

    static final String STATE = "state";
    static final String DUE_AT = "dueAt";
    static final String ATTEMPTS = "attempts";
    static final String EVENT_ID = "eventId";
    static final String CHANNEL = "channel";

    static final String PENDING = "PENDING";
    static final String SENDING = "SENDING";
    private static final String SENT = "SENT";
    private static final String NO_ADDRESS = "NO_ADDRESS";
    private static final String FAILED = "FAILED";

    private static final String PERSON = "personId";
    private static final String TYPE = "type";
    private static final String HAPPENED_AT = "happenedAt";
    private static final String PAYLOAD = "payload";
    private static final String ENDED_AT = "endedAt";
    private static final String REASON = "reason";

    private DeliveryDocument() {}

    static Document of(Delivery.Pending pending) {
        var order = pending.order();
        return new Document("_id", order.id().value())
                .append(EVENT_ID, order.id().eventId())
                .append(CHANNEL, order.id().channel().slug())
                .append(PERSON, order.person().value())
                .append(TYPE, order.eventType())
                .append(HAPPENED_AT, Documents.date(order.happenedAt()))
                .append(PAYLOAD, order.payload())
                .append(STATE, PENDING)
                .append(ATTEMPTS, pending.attempts())
                .append(DUE_AT, Documents.date(pending.dueAt()));
    }

    static Bson change(Delivery to) {
        return switch (to) {
            case Delivery.Pending pending ->
                Updates.combine(Updates.set(STATE, PENDING), Updates.set(DUE_AT, Documents.date(pending.dueAt())));
            case Delivery.Sending sending ->
                Updates.combine(Updates.set(STATE, SENDING), Updates.set(DUE_AT, Documents.date(sending.leaseUntil())));
            case Delivery.Sent sent -> ended(SENT, sent.at());
            case Delivery.NoAddress none -> ended(NO_ADDRESS, none.at());
            case Delivery.Failed failed ->
                Updates.combine(ended(FAILED, failed.at()), Updates.set(REASON, failed.reason()));
        };
    }

    static Delivery toDelivery(Document document) {
        var id = id(document);
        int attempts = document.getInteger(ATTEMPTS);
        return switch (Documents.text(document, STATE)) {
            case PENDING -> new Delivery.Pending(order(id, document), attempts, Documents.instant(document, DUE_AT));
            case SENDING -> new Delivery.Sending(order(id, document), attempts, Documents.instant(document, DUE_AT));
            case SENT -> new Delivery.Sent(id, attempts, Documents.instant(document, ENDED_AT));
            case NO_ADDRESS -> new Delivery.NoAddress(id, attempts, Documents.instant(document, ENDED_AT));
            case FAILED ->
                new Delivery.Failed(
                        id, attempts, Documents.text(document, REASON), Documents.instant(document, ENDED_AT));
            case String other -> throw new IllegalStateException("Unknown state of a delivery: " + other);
        };
    }

    static DeliveryId id(Document document) {
        var slug = Documents.text(document, CHANNEL);
        var channel = Arrays.stream(Channel.values())
                .filter(known -> known.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        return new DeliveryId(Documents.text(document, EVENT_ID), channel);
    }

    private static Bson ended(String state, Instant at) {
        return Updates.combine(
                Updates.set(STATE, state),
                Updates.set(ENDED_AT, Documents.date(at)),
                Updates.unset(DUE_AT),
                Updates.unset(PAYLOAD));
    }

    private static DeliveryOrder order(DeliveryId id, Document document) {
        return new DeliveryOrder(
                id,
                new PersonId(Documents.text(document, PERSON)),
                Documents.text(document, TYPE),
                Documents.instant(document, HAPPENED_AT),
                Documents.text(document, PAYLOAD));
    }
}
