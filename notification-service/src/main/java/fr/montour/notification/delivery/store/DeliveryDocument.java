package fr.montour.notification.delivery.store;

import com.mongodb.client.model.Updates;
import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.contact.PersonId;
import fr.montour.notification.delivery.Channel;
import fr.montour.notification.delivery.Delivery;
import fr.montour.notification.delivery.DeliveryId;
import fr.montour.notification.delivery.DeliveryOrder;
import fr.montour.notification.delivery.NoticeKind;
import fr.montour.platform.store.Documents;
import java.time.Instant;
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
    static final String AWAITING_CONTACT = "AWAITING_CONTACT";
    static final String SENDING = "SENDING";
    private static final String SENT = "SENT";
    private static final String OUTDATED = "OUTDATED";
    private static final String NO_ADDRESS = "NO_ADDRESS";
    private static final String FAILED = "FAILED";

    private static final String PERSON = "personId";
    private static final String TYPE = "type";
    private static final String HAPPENED_AT = "happenedAt";
    private static final String TO = "to";
    private static final String LINE = "lineId";
    private static final String VALID_UNTIL = "validUntil";
    private static final String CALL = "call";
    private static final String PAYLOAD = "payload";
    private static final String ENDED_AT = "endedAt";
    private static final String REASON = "reason";

    private DeliveryDocument() {}

    static Document of(Delivery.Pending pending) {
        var order = pending.order();
        var document = new Document("_id", order.id().value())
                .append(EVENT_ID, order.id().eventId())
                .append(CHANNEL, order.id().channel().slug())
                .append(PERSON, order.person().value())
                .append(TYPE, order.kind().eventType())
                .append(HAPPENED_AT, Documents.date(order.happenedAt()))
                .append(PAYLOAD, order.payload())
                .append(STATE, PENDING)
                .append(ATTEMPTS, pending.attempts())
                .append(DUE_AT, Documents.date(pending.dueAt()));
        if (order.to() != null) {
            document.append(TO, order.to().value());
        }
        if (order.lineId() != null) {
            document.append(LINE, order.lineId());
        }
        if (order.validUntil() != null) {
            document.append(VALID_UNTIL, Documents.date(order.validUntil()));
        }
        if (order.call() != null) {
            document.append(CALL, CallDocument.of(order.call()));
        }
        return document;
    }

    static Bson change(Delivery to) {
        return switch (to) {
            case Delivery.Pending pending ->
                Updates.combine(waiting(PENDING, pending.dueAt()), Updates.set(REASON, pending.reason()));
            case Delivery.AwaitingContact awaiting ->
                Updates.combine(waiting(AWAITING_CONTACT, awaiting.dueAt()), Updates.unset(REASON));
            case Delivery.Sending sending -> waiting(SENDING, sending.leaseUntil());
            case Delivery.Sent sent -> Updates.combine(ended(SENT, sent.at()), Updates.unset(REASON));
            case Delivery.Outdated outdated ->
                Updates.combine(ended(OUTDATED, outdated.at()), Updates.set(REASON, outdated.reason()));
            case Delivery.NoAddress none -> Updates.combine(ended(NO_ADDRESS, none.at()), Updates.unset(REASON));
            case Delivery.Failed failed -> failed(failed.reason(), failed.at());
        };
    }

    static Bson failed(String reason, Instant at) {
        return Updates.combine(ended(FAILED, at), Updates.set(REASON, reason));
    }

    static Delivery toDelivery(Document document) {
        var id = id(document);
        int attempts = document.getInteger(ATTEMPTS);
        return switch (Documents.text(document, STATE)) {
            case PENDING ->
                new Delivery.Pending(
                        order(id, document), attempts, Documents.instant(document, DUE_AT), document.getString(REASON));
            case AWAITING_CONTACT ->
                new Delivery.AwaitingContact(order(id, document), attempts, Documents.instant(document, DUE_AT));
            case SENDING -> new Delivery.Sending(order(id, document), attempts, Documents.instant(document, DUE_AT));
            case SENT -> new Delivery.Sent(id, attempts, Documents.instant(document, ENDED_AT));
            case OUTDATED ->
                new Delivery.Outdated(
                        id, attempts, Documents.text(document, REASON), Documents.instant(document, ENDED_AT));
            case NO_ADDRESS -> new Delivery.NoAddress(id, attempts, Documents.instant(document, ENDED_AT));
            case FAILED ->
                new Delivery.Failed(
                        id, attempts, Documents.text(document, REASON), Documents.instant(document, ENDED_AT));
            case String other -> throw new IllegalStateException("Unknown state of a delivery: " + other);
        };
    }

    static DeliveryId id(Document document) {
        return new DeliveryId(Documents.text(document, EVENT_ID), Channel.ofSlug(Documents.text(document, CHANNEL)));
    }

    private static Bson waiting(String state, Instant until) {
        return Updates.combine(Updates.set(STATE, state), Updates.set(DUE_AT, Documents.date(until)));
    }

    private static Bson ended(String state, Instant at) {
        return Updates.combine(
                Updates.set(STATE, state),
                Updates.set(ENDED_AT, Documents.date(at)),
                Updates.unset(DUE_AT),
                Updates.unset(TO),
                Updates.unset(PAYLOAD));
    }

    private static DeliveryOrder order(DeliveryId id, Document document) {
        var type = Documents.text(document, TYPE);
        var kind = NoticeKind.ofEventType(type)
                .orElseThrow(() -> new IllegalStateException("No letter is made of " + type));
        var to = document.getString(TO);
        return new DeliveryOrder(
                id,
                new PersonId(Documents.text(document, PERSON)),
                kind,
                Documents.instant(document, HAPPENED_AT),
                to == null ? null : new EmailAddress(to),
                document.getString(LINE),
                Documents.optionalInstant(document, VALID_UNTIL).orElse(null),
                CallDocument.read(document.get(CALL, Document.class)),
                Documents.text(document, PAYLOAD));
    }
}
