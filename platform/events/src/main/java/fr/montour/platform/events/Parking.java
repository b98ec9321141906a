package fr.montour.platform.events;

import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.GetResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The parking queue: events whose handling failed for good, until somebody has mended the cause and replays them. */
@Singleton
public class Parking {

    private final Broker broker;
    private final Topology topology;
    private final Handlers handlers;
    private final EventCodec codec;
    private final EventsConfiguration configuration;

    Parking(Broker broker, Topology topology, Handlers handlers, EventCodec codec, EventsConfiguration configuration) {
        this.broker = broker;
        this.topology = topology;
        this.handlers = handlers;
        this.codec = codec;
        this.configuration = configuration;
    }

    /** The first of the parked events; they stay where they are. */
    public List<ParkedEvent> list(int max) throws IOException, TimeoutException {
        return onQueue(channel -> {
            var found = new ArrayList<ParkedEvent>();
            for (var message = get(channel); message != null && found.size() < max; message = get(channel)) {
                found.add(parked(message));
            }
            return found;
        });
    }

    /** Gives the event to its handler again, with all its attempts before it; false when it is not parked. */
    public boolean replay(String eventId) throws IOException, TimeoutException {
        return onQueue(channel -> {
            for (var message = get(channel); message != null; message = get(channel)) {
                if (eventId.equals(Headers.messageId(message.getProps(), message.getBody()))) {
                    replay(eventId, message);
                    channel.basicAck(message.getEnvelope().getDeliveryTag(), false);
                    return true;
                }
            }
            return false;
        });
    }

    private void replay(String eventId, GetResponse message) throws IOException, InterruptedException {
        try (var link = broker.temporary("replay")) {
            BasicProperties fresh = Headers.again(message.getProps(), eventId, 0, null, null);
            var publisher = new ConfirmingPublisher(link, configuration.confirmTimeout());
            if (!publisher.confirmed(new Outgoing("", topology.queue(), fresh, message.getBody()))) {
                throw new IOException("RabbitMQ did not confirm the replay of " + eventId);
            }
        }
    }

    private interface ParkedQueueAccess<T> {
        T with(Channel channel) throws IOException, InterruptedException;
    }

    /** What is taken from the queue and not acknowledged goes back when the connection closes. */
    private synchronized <T> T onQueue(ParkedQueueAccess<T> access) throws IOException, TimeoutException {
        try (var connection = broker.open("parking");
                var channel = connection.createChannel()) {
            topology.declare(channel, handlers.types());
            return access.with(channel);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private @Nullable GetResponse get(Channel channel) throws IOException {
        return channel.basicGet(topology.parkedQueue(), false);
    }

    private ParkedEvent parked(GetResponse message) {
        var properties = message.getProps();
        var id = Headers.messageId(properties, message.getBody());
        var attempts = Headers.attempts(properties);
        var reason = Headers.reason(properties);
        try {
            var event = codec.decode(message.getBody());
            return new ParkedEvent(id, event.type(), event.subject(), attempts, reason);
        } catch (EventCodec.UnreadableException e) {
            return new ParkedEvent(id, properties.getType(), null, attempts, reason);
        }
    }
}
