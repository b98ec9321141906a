package fr.montour.notification.delivery.job;

import fr.montour.notification.config.NotificationConfiguration;
import fr.montour.notification.delivery.Deliveries;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds deliveries that are due and that no node has in its queue: after a rest, a restart, or the loss of a sender. */
@Singleton
final class FindDueDeliveriesJob implements ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(FindDueDeliveriesJob.class);
    /** The search takes at most a twentieth of the time, however long a scan lasts. */
    private static final int RESTS_PER_SCAN = 20;

    private final Deliveries deliveries;
    private final DueQueue queue;
    private final NotificationConfiguration configuration;
    private final InstantSource clock;
    private final DeliveryMetrics metrics;
    private final Thread thread = Thread.ofVirtual().name("delivery-sweep").unstarted(this::run);

    FindDueDeliveriesJob(
            Deliveries deliveries,
            DueQueue queue,
            NotificationConfiguration configuration,
            InstantSource clock,
            DeliveryMetrics metrics) {
        this.deliveries = deliveries;
        this.queue = queue;
        this.configuration = configuration;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        thread.start();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        thread.interrupt();
        if (thread.getState() != Thread.State.NEW) {
            thread.join(Duration.ofSeconds(2));
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var begun = System.nanoTime();
                find();
                var rest = Math.max(configuration.sweep().toNanos(), RESTS_PER_SCAN * (System.nanoTime() - begun));
                TimeUnit.NANOSECONDS.sleep(rest);
            }
        } catch (InterruptedException e) {
            LOG.debug("Search for due deliveries stops");
        }
    }

    private void find() {
        try {
            var due = deliveries.due(clock.instant(), DueQueue.CAPACITY);
            metrics.overdue(due.size());
            due.forEach(queue::add);
        } catch (RuntimeException e) {
            LOG.warn("Due deliveries cannot be looked for now: {}", e.toString());
        }
    }
}
