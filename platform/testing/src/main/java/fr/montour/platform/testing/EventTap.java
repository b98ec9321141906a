package fr.montour.platform.testing;

import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * For tests of services: sees every event on the exchange, and publishes events as another service would. What arrives
 * is kept as text, so that a test compares it with the samples under {@code docs/events}.
 */
public final class EventTap implements AutoCloseable {

    private static final String EXCHANGE = "montour.events";

    /** One message: its type, its id and the JSON of the whole CloudEvent. */
    public record Seen(String type, String id, String json) {}

    private final Connection connection;
    private final Channel channel;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();

    private EventTap(Connection connection, Channel channel) {
        this.connection = connection;
        this.channel = channel;
    }

    /** Listens from now on. */
    public static EventTap on(URI rabbitmq) {
        try {
            var factory = new ConnectionFactory();
            factory.setUri(rabbitmq);
            factory.setAutomaticRecoveryEnabled(false);
            var connection = factory.newConnection("event-tap");
            var channel = connection.createChannel();
            channel.confirmSelect();
            channel.exchangeDeclare(EXCHANGE, BuiltinExchangeType.TOPIC, true);
            var queue = channel.queueDeclare().getQueue();
            channel.queueBind(queue, EXCHANGE, "#");
            var tap = new EventTap(connection, channel);
            channel.basicConsume(
                    queue,
                    true,
                    (tag, delivery) -> tap.seen.add(new Seen(
                            delivery.getEnvelope().getRoutingKey(),
                            String.valueOf(delivery.getProperties().getMessageId()),
                            new String(delivery.getBody(), StandardCharsets.UTF_8))),
                    tag -> {});
            return tap;
        } catch (Exception e) {
            throw new IllegalStateException("Cannot tap " + rabbitmq.getHost(), e);
        }
    }

    /** Everything that arrived so far, in order. */
    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    public List<Seen> seen(String type) {
        return seen.stream().filter(event -> event.type().equals(type)).toList();
    }

    /** Publishes a CloudEvent given as JSON; returns when the broker has it. */
    public void publish(String type, String id, String json) {
        try {
            var properties = new BasicProperties.Builder()
                    .messageId(id)
                    .type(type)
                    .contentType("application/cloudevents+json")
                    .deliveryMode(2)
                    .build();
            channel.basicPublish(EXCHANGE, type, properties, json.getBytes(StandardCharsets.UTF_8));
            channel.waitForConfirmsOrDie(10_000);
        } catch (Exception e) {
            throw new IllegalStateException("Cannot publish " + type, e);
        }
    }

    /** The sample of {@code docs/events}, read from a module's folder. */
    public static String sample(String type) {
        try {
            return Files.readString(Path.of("../docs/events", type + ".json"));
        } catch (IOException e) {
            throw new IllegalStateException("No sample of " + type, e);
        }
    }

    @Override
    public void close() {
        connection.abort(2_000);
    }
}
