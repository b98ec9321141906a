package fr.montour.notification.delivery.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import fr.montour.backing.Backing;
import fr.montour.notification.contact.PersonId;
import fr.montour.notification.delivery.Channel;
import fr.montour.notification.delivery.Deliveries;
import fr.montour.notification.delivery.DeliveriesContract;
import fr.montour.notification.delivery.Delivery;
import fr.montour.notification.delivery.DeliveryId;
import fr.montour.notification.delivery.DeliveryOrder;
import fr.montour.notification.delivery.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MongoDeliveriesIT extends DeliveriesContract {

    private static final String DATABASE = "notification_deliveries_it";
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);

    private MongoClient client;
    private Deliveries deliveries;

    @BeforeEach
    void connect() {
        client = MongoClients.create(Backing.shared().mongodb().toString());
        deliveries = new MongoDeliveries(client.getDatabase(DATABASE));
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Override
    protected Deliveries deliveries() {
        return deliveries;
    }

    @Test
    void whatCannotBeReadIsTriedSomeTimesThenHasFailedAndHoldsNobodyUp() {
        var good = new DeliveryId("good-" + UUID.randomUUID(), Channel.EMAIL);
        deliveries.accept(Delivery.Pending.begun(order(good), NOW));
        var poison = new DeliveryId("poison-" + UUID.randomUUID(), Channel.EMAIL);
        insert(new Document("_id", poison.value()).append("state", "PENDING").append("attempts", 0));

        var now = NOW;
        for (var attempt = 1; attempt <= UnreadableDeliveries.MOST_ATTEMPTS; attempt++) {
            assertThat(deliveries.due(now, 1000)).contains(poison, good);
            assertThat(deliveries.claim(poison, now, LEASE)).isEmpty();
            assertThat(deliveries.due(now, 1000)).doesNotContain(poison);
            now = now.plus(LEASE);
        }

        assertThat(deliveries.due(now, 1000)).contains(good).doesNotContain(poison);
        assertThat(deliveries.find(poison)).get().isInstanceOf(Delivery.Failed.class);
        assertThat(deliveries.claim(good, now, LEASE)).isPresent();
    }

    @Test
    void whatNoSenderCouldEverTakeHasFailedAtOnce() {
        var strange = "pigeon-" + UUID.randomUUID() + ":pigeon";
        insert(new Document("_id", strange).append("state", "PENDING"));
        var odd = new DeliveryId("odd-" + UUID.randomUUID(), Channel.EMAIL);
        insert(new Document("_id", odd.value()).append("state", "PENDING").append("attempts", "none"));

        assertThat(deliveries.due(NOW, 1000)).contains(odd);
        assertThat(deliveries.claim(odd, NOW, LEASE)).isEmpty();

        assertThat(collection().find(Filters.in("_id", strange, odd.value())))
                .allSatisfy(document -> assertThat(document.getString("state")).isEqualTo("FAILED"));
    }

    private static DeliveryOrder order(DeliveryId id) {
        return new DeliveryOrder(id, new PersonId("p_1"), NoticeKind.CONFIRMED, NOW, "{}");
    }

    private void insert(Document document) {
        collection().insertOne(document.append("dueAt", Date.from(NOW)));
    }

    private MongoCollection<Document> collection() {
        return client.getDatabase(DATABASE).getCollection("deliveries");
    }
}
