package fr.montour.notification.delivery.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import fr.montour.notification.delivery.Delivery;
import fr.montour.notification.delivery.DeliveryId;
import fr.montour.platform.store.Documents;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stored deliveries that cannot be read: written by another version, or by hand. Each attempt is counted and rests for a lease,
 * as long as the version that can read it may come; then it has failed. The others go on meanwhile.
 */
final class UnreadableDeliveries {

    static final int MOST_ATTEMPTS = 20;
    static final String REASON = "the stored delivery cannot be read";

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableDeliveries.class);
    /** BadValue and TypeMismatch: an operator met a field of another type. */
    private static final Set<Integer> WRONG_TYPE = Set.of(2, 14);

    private final MongoCollection<Document> deliveries;

    UnreadableDeliveries(MongoCollection<Document> deliveries) {
        this.deliveries = deliveries;
    }

    static boolean isOfWrongType(MongoCommandException e) {
        return WRONG_TYPE.contains(e.getErrorCode());
    }

    /** The delivery that was claimed; empty, and ended after many attempts, when it cannot be read. */
    Optional<Delivery> read(String id, Document claimed, Instant now) {
        try {
            return Optional.of(DeliveryDocument.toDelivery(claimed));
        } catch (RuntimeException e) {
            if (claimed.get(DeliveryDocument.ATTEMPTS) instanceof Integer attempts && attempts < MOST_ATTEMPTS) {
                if (attempts == 1) {
                    LOG.warn("Delivery {} cannot be read and is tried {} times: {}", id, MOST_ATTEMPTS, e.toString());
                }
                return Optional.empty();
            }
            LOG.error("Delivery {} cannot be read and has failed: {}", id, e.toString());
            giveUp(id, now);
            return Optional.empty();
        }
    }

    /** The id of a document that is due; empty, and ended at once, when there is none that a sender could take. */
    Optional<DeliveryId> id(Document document, Instant now) {
        var id = Documents.required(document.get("_id"), "_id");
        try {
            return Optional.of(DeliveryId.of(String.valueOf(id)));
        } catch (IllegalArgumentException e) {
            LOG.error("Delivery {} has no id that can be read", id);
            giveUp(id, now);
            return Optional.empty();
        }
    }

    /** As staff see it. */
    static Delivery shown(DeliveryId id, Document document) {
        try {
            return DeliveryDocument.toDelivery(document);
        } catch (RuntimeException e) {
            var attempts = document.get(DeliveryDocument.ATTEMPTS) instanceof Integer count ? count : 0;
            return new Delivery.Failed(id, attempts, REASON, Instant.EPOCH);
        }
    }

    void giveUp(Object id, Instant now) {
        Documents.updateIf(
                deliveries,
                eq("_id", id),
                Updates.combine(
                        DeliveryDocument.failed(REASON, now), Updates.set(DeliveryDocument.ATTEMPTS, MOST_ATTEMPTS)));
    }
}
