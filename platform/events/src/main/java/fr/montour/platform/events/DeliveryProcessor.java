package fr.montour.platform.events;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Delivery;
import com.rabbitmq.client.ShutdownSignalException;
import fr.montour.platform.events.EventCodec.UnreadableException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides where a delivery goes: done, to a retry queue, or parked. */
@Singleton
final class DeliveryProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryProcessor.class);

    private final EventCodec codec;
    private final EventDispatcher dispatcher;
    private final Topology topology;
    private final EventsConfiguration configuration;
    private final ConfirmingPublisher publisher;
    private final MeterRegistry meters;

    DeliveryProcessor(
            EventCodec codec,
            EventDispatcher dispatcher,
            Topology topology,
            EventsConfiguration configuration,
            Broker broker,
            MeterRegistry meters) {
        this.codec = codec;
        this.dispatcher = dispatcher;
        this.topology = topology;
        this.configuration = configuration;
        this.publisher = new ConfirmingPublisher(broker.link("retries"), configuration.confirmTimeout());
        this.meters = meters;
    }

    /** Runs on the client's thread: reads the envelope and queues the rest behind what came before of the same subject. */
    void accept(Channel channel, Delivery delivery, KeyedExecutor subjects) {
        try {
            var event = codec.decode(delivery.getBody());
            var subject = event.subject();
            subjects.run(
                    subject == null ? event.id() : subject,
                    () -> settle(channel, delivery, event.type(), () -> dispatcher.dispatch(event)));
        } catch (UnreadableException e) {
            var verdict = new Verdict.Unreadable(String.valueOf(e.getMessage()));
            LOG.error("A message in {} is {}", topology.queue(), e.getMessage());
            subjects.run("unreadable", () -> settle(channel, delivery, "unreadable", () -> verdict));
        }
    }

    private interface Work {
        Verdict run();
    }

    private void settle(Channel channel, Delivery delivery, String type, Work work) {
        if (!channel.isOpen()) {
            return; // the broker gives it to a new channel
        }
        try {
            var verdict = work.run();
            meters.counter("montour.events.consumed", "type", type, "outcome", verdict.name())
                    .increment();
            var safe = switch (verdict) {
                case Verdict.Handled() -> true;
                case Verdict.Skipped() -> true;
                case Verdict.Failed(var reason, var counts) -> retry(delivery, type, reason, counts);
                case Verdict.Unreadable(var reason) ->
                    park(delivery, type, Headers.attempts(delivery.getProperties()), reason);
            };
            var tag = delivery.getEnvelope().getDeliveryTag();
            if (safe) {
                channel.basicAck(tag, false);
            } else {
                channel.basicNack(tag, false, true);
            }
        } catch (IOException | ShutdownSignalException e) {
            LOG.debug("The channel went away, the event will come again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("Delivery could not be settled and stays unacknowledged", e);
        }
    }

    private boolean retry(Delivery delivery, String type, String reason, boolean counts) throws InterruptedException {
        var before = Headers.attempts(delivery.getProperties());
        var attempts = counts ? before + 1 : before;
        if (attempts > topology.retryLevels()) {
            return park(delivery, type, attempts, reason);
        }
        var level = Math.max(1, attempts);
        return publish(
                delivery,
                topology.retryQueue(level),
                attempts,
                reason,
                configuration.retryDelays().get(level - 1));
    }

    private boolean park(Delivery delivery, String type, int attempts, String reason) throws InterruptedException {
        var parked = publish(delivery, topology.parkedQueue(), attempts, reason, null);
        if (parked) {
            LOG.error(
                    "Event {} {} is parked after {} attempts",
                    type,
                    delivery.getProperties().getMessageId(),
                    attempts);
            meters.counter("montour.events.parked", "type", type).increment();
        }
        return parked;
    }

    private boolean publish(Delivery delivery, String queue, int attempts, String reason, @Nullable Duration rest)
            throws InterruptedException {
        var properties = delivery.getProperties();
        var id = Headers.messageId(properties, delivery.getBody());
        var again = Headers.again(properties, id, attempts, reason, rest == null ? null : rest.toMillis());
        return publisher.confirmed(new Outgoing("", queue, again, delivery.getBody()));
    }
}
