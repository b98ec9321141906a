package fr.montour.platform.events;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ShutdownSignalException;
import fr.montour.platform.events.Outgoing.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes mandatory messages in their order and waits for what the broker says about each. */
final class ConfirmingPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(ConfirmingPublisher.class);

    private final BrokerLink link;
    private final Duration confirmTimeout;
    private final Preparation preparation;
    private volatile @Nullable PendingConfirms confirms;
    private @Nullable Channel channel;

    /** What has to be there before anything is published over a connection. */
    interface Preparation {
        void on(Connection connection) throws IOException;
    }

    ConfirmingPublisher(BrokerLink link, Duration confirmTimeout) {
        this(link, confirmTimeout, connection -> {});
    }

    ConfirmingPublisher(BrokerLink link, Duration confirmTimeout, Preparation preparation) {
        this.link = link;
        this.confirmTimeout = confirmTimeout;
        this.preparation = preparation;
    }

    /** One outcome per message; trouble with the broker is an outcome too. */
    synchronized List<Outcome> publish(List<Outgoing> messages) throws InterruptedException {
        PendingConfirms current = null;
        try {
            var open = channel();
            current = new PendingConfirms(messages, open.getNextPublishSeqNo());
            confirms = current;
            for (var message : messages) {
                open.basicPublish(message.exchange(), message.routingKey(), true, message.properties(), message.body());
            }
            if (!current.await(confirmTimeout)) {
                LOG.warn("RabbitMQ did not confirm everything within {}", confirmTimeout);
                abandonChannel();
            }
        } catch (IOException | TimeoutException | ShutdownSignalException e) {
            LOG.warn("RabbitMQ cannot be reached for publishing: {}", e.toString());
            abandonChannel();
        }
        return current == null ? Collections.nCopies(messages.size(), Outcome.UNCONFIRMED) : current.outcomes();
    }

    boolean confirmed(Outgoing message) throws InterruptedException {
        return publish(List.of(message)).getFirst() == Outcome.CONFIRMED;
    }

    private Channel channel() throws IOException, TimeoutException {
        var current = channel;
        if (current == null || !current.isOpen()) {
            var connection = link.connection();
            preparation.on(connection);
            current = connection.createChannel();
            Topology.declareExchange(current);
            current.confirmSelect();
            current.addConfirmListener(
                    (sequence, multiple) -> answered(sequence, multiple, true),
                    (sequence, multiple) -> answered(sequence, multiple, false));
            current.addReturnListener(returned -> {
                var pending = confirms;
                if (pending != null) {
                    pending.returned(returned.getProperties().getMessageId());
                }
            });
            current.addShutdownListener(cause -> {
                var pending = confirms;
                if (pending != null) {
                    pending.broken();
                }
            });
            channel = current;
        }
        return current;
    }

    private void answered(long sequence, boolean multiple, boolean accepted) {
        var pending = confirms;
        if (pending != null) {
            pending.answered(sequence, multiple, accepted);
        }
    }

    /** A late confirm must never be taken for one of the next messages. */
    private void abandonChannel() {
        var current = channel;
        channel = null;
        if (current != null && current.isOpen()) {
            try {
                current.abort();
            } catch (IOException | ShutdownSignalException e) {
                LOG.debug("Channel was already gone", e);
            }
        }
    }
}
