package fr.montour.platform.events;

import com.mongodb.MongoException;
import fr.montour.platform.events.WakeQueue.Waiting;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes what waits in the {@code outbox} of documents, with publisher confirms, then takes it out.
 *
 * <p>The events of one document leave in their order. An event whose confirm did not come is published again, so it may
 * arrive twice. With the broker away events stay where they are and nothing else notices. A sweep at the start and every
 * {@code montour.events.sweep-interval} finds what a crash left between the write and {@link #wake}.
 */
@Singleton
public class OutboxRelay implements ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    /** Sweeping takes at most a twentieth of the time, however long a scan lasts. */
    private static final int SWEEP_SHARE = 20;

    private final WakeQueue wakes;
    private final OutboxPublisher publisher;
    private final OutboxDocuments documents;
    private final List<String> collections;
    private final EventsConfiguration configuration;
    private final OutboxMetrics metrics;
    private final BackOff backOff = new BackOff(Duration.ofMillis(200), Duration.ofSeconds(5));
    private long nextSweep = System.nanoTime();
    private @Nullable Thread thread;

    OutboxRelay(
            OutboxPublisher publisher,
            OutboxDocuments documents,
            List<OutboxSource> sources,
            EventsConfiguration configuration,
            OutboxMetrics metrics) {
        this.wakes = new WakeQueue(configuration.wakeCapacity());
        this.publisher = publisher;
        this.documents = documents;
        this.collections =
                sources.stream().map(OutboxSource::collection).distinct().toList();
        this.configuration = configuration;
        this.metrics = metrics;
    }

    /** Tells that this document has new events; called after the write. Never blocks, never fails. */
    public void wake(String collection, Object documentId) {
        wakes.offer(new Waiting(collection, documentId));
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (thread == null) {
            thread = Thread.ofVirtual().name("outbox-relay").start(this::run);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        try {
            indexCollections();
            while (!Thread.currentThread().isInterrupted()) {
                step();
            }
        } catch (InterruptedException e) {
            LOG.debug("Outbox relay stops");
        }
    }

    private void step() throws InterruptedException {
        List<Waiting> batch = List.of();
        try {
            if (System.nanoTime() >= nextSweep || wakes.takeOverflow()) {
                sweep();
            }
            batch = wakes.take(configuration.batch(), Duration.ofNanos(nextSweep - System.nanoTime()));
            if (!batch.isEmpty()) {
                var again = publisher.publish(batch);
                if (again.isEmpty()) {
                    backOff.reset();
                } else {
                    again.forEach(wakes::offer);
                    backOff.rest();
                }
            }
        } catch (MongoException e) {
            LOG.warn("Outbox cannot be read or cleared now: {}", e.toString());
            batch.forEach(wakes::offer);
            backOff.rest();
        } catch (RuntimeException e) {
            LOG.error("Outbox relay goes on after an error", e);
            backOff.rest();
        }
    }

    private void sweep() {
        var begun = System.nanoTime();
        nextSweep = begun + configuration.sweepInterval().toNanos();
        metrics.nothingPending();
        for (var collection : collections) {
            documents.sweep(collection, wakes::offer);
        }
        var took = System.nanoTime() - begun;
        nextSweep = Math.max(nextSweep, System.nanoTime() + SWEEP_SHARE * took);
    }

    private void indexCollections() {
        try {
            collections.forEach(documents::index);
        } catch (MongoException e) {
            LOG.warn("Outbox indexes could not be made, sweeps will scan: {}", e.toString());
        }
    }
}
