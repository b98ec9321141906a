package fr.montour.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import com.rabbitmq.client.GetResponse;
import fr.montour.backing.Backing;
import fr.montour.platform.testing.EventTap;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Outbox and consumers against a real RabbitMQ. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventsIT implements TestPropertyProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    MongoDatabase database;

    @Inject
    OutboxEntries entries;

    @Inject
    OutboxRelay relay;

    @Inject
    Inbox inbox;

    @Inject
    Parking parking;

    @Inject
    Broker broker;

    @Inject
    MeterRegistry meters;

    @Inject
    Counting counting;

    private EventTap tap;
    private MongoCollection<Document> orders;

    @Override
    public Map<String, String> getProperties() {
        return Map.of(
                "montour.events.subscribers.platform-late.types", "order.late.v1",
                "micronaut.application.name", "platform-it",
                "micronaut.server.port", "-1",
                "montour.database", "platform_events_it",
                "mongodb.uri", Backing.shared().mongodb().toString(),
                "rabbitmq.uri", Backing.shared().rabbitmq().toString(),
                "montour.events.retry-delays", "50ms,100ms",
                "montour.events.sweep-interval", "500ms",
                "montour.events.confirm-timeout", "3s");
    }

    @BeforeEach
    void connect() {
        tap = EventTap.on(Backing.shared().rabbitmq());
        orders = database.getCollection("orders");
        counting.failing = false;
    }

    @AfterEach
    void disconnect() {
        tap.close();
    }

    private String order(int events) {
        var id = "o_" + UUID.randomUUID();
        var outbox = IntStream.range(0, events)
                .mapToObj(i -> entries.entry("order.changed.v1", id, new OrderChanged(id, i)))
                .toList();
        orders.insertOne(new Document("_id", id).append("outbox", outbox));
        return id;
    }

    private List<Document> outbox(String id) {
        var order = Objects.requireNonNull(orders.find(new Document("_id", id)).first());
        return order.getList("outbox", Document.class);
    }

    @Test
    void confirmedEventsLeaveTheOutboxAndArriveInTheirOrder() {
        var id = order(20);

        relay.wake("orders", id);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(counting.steps(id))
                        .containsExactlyElementsOf(
                                IntStream.range(0, 20).boxed().toList()));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(outbox(id)).isEmpty());
    }

    @Test
    void theSweepFindsWhatACrashLeft() {
        var id = order(2);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(counting.steps(id)).containsExactly(0, 1));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(outbox(id)).isEmpty());
    }

    @Test
    void anEventPublishedTwiceAfterACrashIsHandledOnce() {
        var id = order(1);
        var entry = outbox(id);
        relay.wake("orders", id);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(outbox(id)).isEmpty());
        await().atMost(PATIENCE).until(() -> inbox.contains(entry.getFirst().getString("id")));

        orders.updateOne(new Document("_id", id), Updates.set("outbox", entry));
        relay.wake("orders", id);

        await().atMost(PATIENCE).until(() -> copiesOnTheWire(id) == 2);
        await().during(Duration.ofMillis(500))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(counting.steps(id)).containsExactly(0));
    }

    @Test
    void aFailingHandlerIsRetriedThenParkedAndReplayed() throws Exception {
        counting.failing = true;
        var id = order(1);
        relay.wake("orders", id);
        await().atMost(PATIENCE).until(() -> parking.list(100).stream().anyMatch(event -> id.equals(event.subject())));
        var parked = parking.list(100).stream()
                .filter(event -> id.equals(event.subject()))
                .findFirst()
                .orElseThrow();
        assertThat(parked.attempts()).isEqualTo(3);
        assertThat(parked.reason()).contains("out of order");
        assertThat(counting.attempts(id)).isEqualTo(3);

        counting.failing = false;
        assertThat(parking.replay(parked.eventId())).isTrue();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(counting.steps(id)).containsExactly(0));
        assertThat(parking.list(100)).noneMatch(event -> id.equals(event.subject()));
        assertThat(parking.replay(parked.eventId())).isFalse();
    }

    @Test
    void whatIsNoCloudEventIsParkedAtOnce() {
        tap.publish("order.changed.v1", "broken-1", "{\"hello\": ");

        await().atMost(PATIENCE)
                .until(() -> parking.list(100).stream()
                        .anyMatch(event -> event.eventId().equals("broken-1")
                                && event.reason().contains("not a CloudEvent")));
    }

    @Test
    void anEventThatNoQueueTakesWaitsForOne() {
        tap.close();
        var id = "o_" + UUID.randomUUID();
        var unheard = entries.entry("order.unheard.v1", id, new OrderChanged(id, 0));
        orders.insertOne(new Document("_id", id).append("outbox", List.of(unheard)));
        relay.wake("orders", id);
        await().atMost(PATIENCE)
                .until(() -> meters.counter("montour.outbox.unroutable").count() > 0);
        assertThat(outbox(id)).hasSize(1);

        tap = EventTap.on(Backing.shared().rabbitmq());

        await().atMost(PATIENCE).until(() -> tap.seen("order.unheard.v1").size() == 1);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(outbox(id)).isEmpty());
    }

    @Test
    void anEventThatOthersHearIsKeptForAConsumerThatHasNeverRun() throws Exception {
        var id = "o_" + UUID.randomUUID();
        var late = entries.entry("order.late.v1", id, new OrderChanged(id, 0));
        orders.insertOne(new Document("_id", id).append("outbox", List.of(late)));
        relay.wake("orders", id);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(outbox(id)).isEmpty());
        assertThat(tap.seen("order.late.v1")).isNotEmpty();

        try (var connection = broker.open("late");
                var channel = connection.createChannel()) {
            await().atMost(PATIENCE).until(() -> holds(channel.basicGet("platform-late", true), id));
        }
    }

    private static boolean holds(@Nullable GetResponse message, String id) {
        return message != null && new String(message.getBody(), StandardCharsets.UTF_8).contains(id);
    }

    @Test
    void whatHappensWhileTheBrokerIsAwayArrivesOnceAfterIt() {
        var before = order(1);
        relay.wake("orders", before);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(counting.steps(before)).containsExactly(0));

        Backing.shared().rabbitmqServer().stop();
        var during = IntStream.range(0, 50).mapToObj(i -> order(2)).toList();
        during.forEach(id -> relay.wake("orders", id));
        await().atMost(PATIENCE).until(() -> !broker.reachable());
        assertThat(during).allSatisfy(id -> assertThat(outbox(id)).hasSize(2));
        Backing.shared().rabbitmqServer().start();

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(during)
                        .allSatisfy(id -> assertThat(counting.steps(id)).containsExactly(0, 1)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(during)
                        .allSatisfy(id -> assertThat(outbox(id)).isEmpty()));
        await().atMost(PATIENCE).until(broker::reachable);
    }

    private long copiesOnTheWire(String id) {
        return tap.seen("order.changed.v1").stream()
                .filter(event -> event.json().contains(id))
                .count();
    }
}
