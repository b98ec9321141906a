package fr.montour.platform.events;

import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The queues of this service, all of them quorum queues:
 *
 * <pre>
 * montour.events ──type──▶ service ──handler fails──▶ service.retry.n ──after its rest──▶ service
 *                             └──after the last retry, or delivered too often──▶ service.parked
 * </pre>
 */
@Singleton
final class Topology {

    /** Topic exchange; the routing key is the type of the event. */
    static final String EXCHANGE = "montour.events";

    /** Parked messages may be looked at as often as staff like. */
    private static final int UNLIMITED = 1_000_000;

    private final String queue;
    private final EventsConfiguration configuration;

    Topology(@Value("${micronaut.application.name}") String service, EventsConfiguration configuration) {
        this.queue = service + configuration.queueSuffix();
        this.configuration = configuration;
    }

    String queue() {
        return queue;
    }

    String retryQueue(int level) {
        return queue + ".retry." + level;
    }

    String parkedQueue() {
        return parked(queue);
    }

    private static String parked(String queue) {
        return queue + ".parked";
    }

    int retryLevels() {
        return configuration.retryDelays().size();
    }

    /** Declares everything; harmless when it is there already. */
    void declare(Channel channel, Collection<String> types) throws IOException {
        declareQueue(channel, queue, types);
        for (var level = 1; level <= retryLevels(); level++) {
            declareQueue(channel, retryQueue(level), deadLetteredTo(queue, UNLIMITED));
        }
    }

    /** Declares what another service needs for hearing events before it has ever run; the same as it declares itself. */
    void declare(Channel channel, Subscriber subscriber) throws IOException {
        declareQueue(channel, subscriber.service() + configuration.queueSuffix(), subscriber.types());
    }

    private void declareQueue(Channel channel, String name, Collection<String> types) throws IOException {
        var parked = parked(name);
        declareExchange(channel);
        declareQueue(channel, parked, Map.of("x-delivery-limit", UNLIMITED));
        declareQueue(channel, name, deadLetteredTo(parked, configuration.deliveryLimit()));
        for (var type : types) {
            channel.queueBind(name, EXCHANGE, type);
        }
    }

    static void declareExchange(Channel channel) throws IOException {
        channel.exchangeDeclare(EXCHANGE, BuiltinExchangeType.TOPIC, true);
    }

    private static void declareQueue(Channel channel, String name, Map<String, Object> arguments) throws IOException {
        var all = new HashMap<>(arguments);
        all.put("x-queue-type", "quorum");
        channel.queueDeclare(name, true, false, false, all);
    }

    private static Map<String, Object> deadLetteredTo(String target, int deliveryLimit) {
        return Map.of(
                "x-delivery-limit", deliveryLimit,
                "x-dead-letter-exchange", "",
                "x-dead-letter-routing-key", target,
                "x-dead-letter-strategy", "at-least-once",
                "x-overflow", "reject-publish");
    }
}
