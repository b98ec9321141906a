package fr.montour.notification.delivery.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import fr.montour.notification.delivery.Deliveries;
import fr.montour.notification.delivery.Delivery;
import fr.montour.notification.delivery.Delivery.Pending;
import fr.montour.notification.delivery.Delivery.Sending;
import fr.montour.notification.delivery.DeliveryId;
import fr.montour.platform.store.Documents;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collection {@code deliveries}, {@code _id} as in {@link DeliveryId#value}. */
@Singleton
final class MongoDeliveries implements Deliveries, ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(MongoDeliveries.class);

    private final MongoCollection<Document> deliveries;
    private final UnreadableDeliveries unreadable;

    MongoDeliveries(MongoDatabase database) {
        deliveries = database.getCollection("deliveries");
        unreadable = new UnreadableDeliveries(deliveries);
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        Thread.ofVirtual().name("delivery-index").start(this::index);
    }

    /** Only makes {@link #due} quicker: nothing waits for it. */
    private void index() {
        try {
            deliveries.createIndex(Indexes.ascending(DeliveryDocument.STATE, DeliveryDocument.DUE_AT));
        } catch (MongoException e) {
            LOG.warn("No index for due deliveries: {}", e.toString());
        }
    }

    @Override
    public boolean accept(Pending delivery) {
        return Documents.insertIfAbsent(deliveries, DeliveryDocument.of(delivery));
    }

    @Override
    public Optional<Sending> claim(DeliveryId id, Instant now, Duration lease) {
        return claim(id, due(now), now, lease);
    }

    @Override
    public Optional<Sending> claimEarly(DeliveryId id, Instant now, Duration lease) {
        var waits = in(DeliveryDocument.STATE, DeliveryDocument.PENDING, DeliveryDocument.AWAITING_CONTACT);
        return claim(id, or(waits, due(now)), now, lease);
    }

    private Optional<Sending> claim(DeliveryId id, Bson condition, Instant now, Duration lease) {
        try {
            var claimed = deliveries.findOneAndUpdate(
                    and(eq("_id", id.value()), condition),
                    Updates.combine(
                            Updates.set(DeliveryDocument.STATE, DeliveryDocument.SENDING),
                            Updates.set(DeliveryDocument.DUE_AT, Documents.date(now.plus(lease))),
                            Updates.inc(DeliveryDocument.ATTEMPTS, 1)),
                    new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
            return Optional.ofNullable(claimed)
                    .flatMap(document -> unreadable.read(id.value(), document, now))
                    .map(Sending.class::cast);
        } catch (MongoCommandException e) {
            if (!UnreadableDeliveries.isOfWrongType(e)) {
                throw e;
            }
            unreadable.giveUp(id.value(), now);
            return Optional.empty();
        }
    }

    /** The number of the attempt tells apart two senders of the same delivery. */
    @Override
    public boolean settle(Sending from, Delivery to) {
        var mine = and(
                eq("_id", from.id().value()),
                eq(DeliveryDocument.STATE, DeliveryDocument.SENDING),
                eq(DeliveryDocument.ATTEMPTS, from.attempts()));
        return Documents.updateIf(deliveries, mine, DeliveryDocument.change(to));
    }

    @Override
    public List<DeliveryId> due(Instant now, int max) {
        return deliveries
                .find(due(now))
                .projection(Projections.include("_id"))
                .limit(max)
                .map(document -> unreadable.id(document, now))
                .into(new ArrayList<>())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Optional<Delivery> find(DeliveryId id) {
        return Optional.ofNullable(deliveries.find(eq("_id", id.value())).first())
                .map(document -> UnreadableDeliveries.shown(id, document));
    }

    private static Bson due(Instant now) {
        return and(
                in(
                        DeliveryDocument.STATE,
                        DeliveryDocument.PENDING,
                        DeliveryDocument.AWAITING_CONTACT,
                        DeliveryDocument.SENDING),
                lte(DeliveryDocument.DUE_AT, Documents.date(now)));
    }
}
