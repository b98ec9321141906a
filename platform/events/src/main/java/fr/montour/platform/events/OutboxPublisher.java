package fr.montour.platform.events;

import com.rabbitmq.client.AMQP.BasicProperties;
import fr.montour.platform.events.WakeQueue.Waiting;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes the events of a batch of documents and takes out what the broker confirmed. */
@Singleton
final class OutboxPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxPublisher.class);
    private static final int PERSISTENT = 2;

    private record Pending(Waiting document, OutboxEntry entry) {}

    private final OutboxDocuments documents;
    private final ConfirmingPublisher publisher;
    private final EventCodec codec;
    private final InstantSource clock;
    private final OutboxMetrics metrics;
    private final Unroutable unroutable;

    OutboxPublisher(
            OutboxDocuments documents,
            Broker broker,
            Subscribers subscribers,
            EventCodec codec,
            InstantSource clock,
            OutboxMetrics metrics,
            EventsConfiguration configuration) {
        this.documents = documents;
        this.publisher =
                new ConfirmingPublisher(broker.link("outbox"), configuration.confirmTimeout(), subscribers::declare);
        this.codec = codec;
        this.clock = clock;
        this.metrics = metrics;
        this.unroutable = new Unroutable(configuration.sweepInterval().dividedBy(2), configuration.unroutableGrace());
    }

    /** Documents with events that were not confirmed, to be published again. */
    Collection<Waiting> publish(Collection<Waiting> batch) throws InterruptedException {
        var now = clock.instant();
        var done = new LinkedHashMap<Waiting, List<String>>();
        var pending = new ArrayList<Pending>();
        var messages = new ArrayList<Outgoing>();
        documents.pending(batch).forEach((document, entries) -> {
            for (var entry : entries) {
                if (unroutable.givenUp(entry, now)) {
                    LOG.warn("Event {} {} dropped: no queue ever took it", entry.type(), entry.id());
                    metrics.dropped.increment();
                    done.computeIfAbsent(document, key -> new ArrayList<>()).add(entry.id());
                } else if (!unroutable.resting(entry.type(), now) && add(entry, messages)) {
                    pending.add(new Pending(document, entry));
                }
            }
        });
        var again = messages.isEmpty() ? List.<Waiting>of() : send(messages, pending, done);
        if (!done.isEmpty()) {
            documents.remove(done);
        }
        return again;
    }

    private List<Waiting> send(List<Outgoing> messages, List<Pending> pending, Map<Waiting, List<String>> done)
            throws InterruptedException {
        var again = new ArrayList<Waiting>();
        var outcomes = publisher.publish(messages);
        var now = clock.instant();
        for (var i = 0; i < outcomes.size(); i++) {
            var sent = pending.get(i);
            var type = sent.entry().type();
            switch (outcomes.get(i)) {
                case CONFIRMED -> {
                    unroutable.routed(type);
                    metrics.published.increment();
                    done.computeIfAbsent(sent.document(), key -> new ArrayList<>())
                            .add(sent.entry().id());
                }
                case UNROUTABLE -> {
                    unroutable.seen(type, now);
                    metrics.unroutable.increment();
                    metrics.stillPending(sent.entry().time());
                }
                case UNCONFIRMED -> {
                    metrics.unconfirmed.increment();
                    metrics.stillPending(sent.entry().time());
                    again.add(sent.document());
                }
            }
        }
        return again;
    }

    private boolean add(OutboxEntry entry, List<Outgoing> messages) {
        try {
            var properties = new BasicProperties.Builder()
                    .messageId(entry.id())
                    .type(entry.type())
                    .appId(entry.source())
                    .correlationId(entry.correlationId())
                    .timestamp(Date.from(entry.time()))
                    .contentType(CloudEvent.CONTENT_TYPE)
                    .deliveryMode(PERSISTENT)
                    .build();
            messages.add(new Outgoing(Topology.EXCHANGE, entry.type(), properties, codec.encode(entry)));
            return true;
        } catch (IOException e) {
            LOG.error("Event {} {} in the outbox is no JSON and stays there", entry.type(), entry.id());
            return false;
        }
    }
}
