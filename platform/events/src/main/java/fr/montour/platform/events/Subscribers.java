package fr.montour.platform.events;

import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ShutdownSignalException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the queues of those who hear this service's events, before the first event leaves over a connection. */
@Singleton
final class Subscribers {

    private static final Logger LOG = LoggerFactory.getLogger(Subscribers.class);

    private final List<Subscriber> all;
    private final Topology topology;

    Subscribers(List<Subscriber> all, Topology topology) {
        this.all = all;
        this.topology = topology;
    }

    /** Harmless when they are there. A queue that its consumer made otherwise stays as it is; binding is up to the consumer then. */
    void declare(Connection connection) throws IOException {
        for (var subscriber : all) {
            try (var channel = connection.createChannel()) {
                topology.declare(channel, subscriber);
            } catch (IOException | ShutdownSignalException | TimeoutException e) {
                if (!connection.isOpen()) {
                    throw new IOException("RabbitMQ went away", e);
                }
                LOG.error("The queue of {} is not as it should be: {}", subscriber.service(), e.toString());
            }
        }
    }
}
