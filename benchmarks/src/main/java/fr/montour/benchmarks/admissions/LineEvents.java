package fr.montour.benchmarks.admissions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.GetResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Tells the lines of stock as slot-service does, and collects calls in a durable queue that outlives the broker's death. */
public final class LineEvents {
    private static final String EXCHANGE = "montour.events";
    private static final String QUEUE = "load.calls";
    private static final String CALLED = "place.called.v1";
    private static final String ANNOUNCED = "catalogue.announced.v1";
    private static final String STATED = "stock.stated.v1";
    private static final long CONFIRM_MILLIS = 10_000;

    private final ObjectMapper json = new ObjectMapper();
    private final URI broker;
    private final Map<String, Call> seen = new LinkedHashMap<>();

    /** Begins to collect. */
    public LineEvents(URI broker) {
        this.broker = broker;
        with(channel -> {
            channel.exchangeDeclare(EXCHANGE, BuiltinExchangeType.TOPIC, true);
            channel.queueDeclare(QUEUE, true, false, false, Map.of());
            return channel.queueBind(QUEUE, EXCHANGE, CALLED);
        });
    }

    /** A call that was announced. */
    public record Call(String line, String personId, long number, Instant calledAt) {}

    /** A site and a procedure for which a line may be made. */
    public void announce(String line) {
        publish(ANNOUNCED, "catalogue", """
                {"sites": [{"siteId": "%s", "zone": "Europe/Paris"}], "procedures": ["%s"]}""".formatted(line.substring(0, 5), line.substring(6)));
    }

    /** The first statement of a line's stock: so many units, which can be had for a month. */
    public void release(String line, int units) {
        publish(STATED, line, """
                {"lineId": "%s", "siteId": "%s", "procedureId": "%s", "lineName": "Ligne", "revision": 1,
                 "units": [{"until": "%s", "count": %d}]}""".formatted(
                line, line.substring(0, 5), line.substring(6), Instant.now().plus(Duration.ofDays(30)), units));
    }

    private void publish(String type, String subject, String data) {
        String event = """
                {"specversion": "1.0", "id": "%s", "source": "slot-service", "type": "%s", "subject": "%s", "time": "%s",
                 "datacontenttype": "application/json", "data": %s}""".formatted(UUID.randomUUID(), type, subject, Instant.now(), data);
        with(channel -> {
            channel.confirmSelect();
            var properties = new BasicProperties.Builder()
                    .contentType("application/cloudevents+json")
                    .deliveryMode(2)
                    .build();
            channel.basicPublish(EXCHANGE, type, properties, event.getBytes(StandardCharsets.UTF_8));
            channel.waitForConfirmsOrDie(CONFIRM_MILLIS);
            return event;
        });
    }

    /** All calls of a line that were announced up to now, each event once however often it came. */
    public synchronized Collection<Call> calls(String line) {
        with(channel -> {
            for (GetResponse next = channel.basicGet(QUEUE, true); next != null; next = channel.basicGet(QUEUE, true)) {
                JsonNode event = json.readTree(next.getBody());
                JsonNode data = event.path("data");
                seen.put(
                        event.path("id").asText(),
                        new Call(
                                data.path("lineId").asText(),
                                data.path("personId").asText(),
                                data.path("number").asLong(),
                                Instant.parse(data.path("calledAt").asText())));
            }
            return seen;
        });
        return seen.values().stream().filter(call -> call.line().equals(line)).toList();
    }

    private interface Work {
        Object on(Channel channel) throws Exception;
    }

    private void with(Work work) {
        try {
            var factory = new ConnectionFactory();
            factory.setUri(broker);
            try (var connection = factory.newConnection("line-events");
                    var channel = connection.createChannel()) {
                work.on(channel);
            }
        } catch (Exception e) {
            throw new IllegalStateException("the broker does not do as told: " + e, e);
        }
    }
}
