package fr.montour.notification.delivery.job;

import com.mongodb.MongoException;
import fr.montour.notification.config.NotificationConfiguration;
import fr.montour.notification.delivery.Deliveries;
import fr.montour.notification.delivery.DeliveryId;
import fr.montour.notification.delivery.Mailer;
import fr.montour.notification.delivery.SendLetter;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Virtual threads that send what is due, each over a connection of its own, and one that looks for what was left. */
@Singleton
public class SendDeliveriesJob implements ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(SendDeliveriesJob.class);
    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final int CAPACITY = 10_000;
    /** Looking takes at most a twentieth of the time, however long a scan lasts. */
    private static final int SWEEP_SHARE = 20;

    private final DueQueue queue = new DueQueue(CAPACITY);
    private final SendLetter sendLetter;
    private final Deliveries deliveries;
    private final BeanProvider<Mailer> mailers;
    private final NotificationConfiguration configuration;
    private final InstantSource clock;
    private final DeliveryMetrics metrics;
    private final List<Thread> threads = new ArrayList<>();

    SendDeliveriesJob(
            SendLetter sendLetter,
            Deliveries deliveries,
            BeanProvider<Mailer> mailers,
            NotificationConfiguration configuration,
            InstantSource clock,
            DeliveryMetrics metrics) {
        this.sendLetter = sendLetter;
        this.deliveries = deliveries;
        this.mailers = mailers;
        this.configuration = configuration;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Tells that this delivery is due. Never blocks; what does not fit is found by the sweep. */
    public void wake(DeliveryId id) {
        queue.offer(id);
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        for (var i = 0; i < configuration.senders(); i++) {
            threads.add(Thread.ofVirtual().name("sender-" + i).start(this::sendAll));
        }
        threads.add(Thread.ofVirtual().name("delivery-sweep").start(this::sweepAll));
    }

    @PreDestroy
    void stop() throws InterruptedException {
        threads.forEach(Thread::interrupt);
        for (var thread : threads) {
            thread.join(Duration.ofSeconds(2));
        }
    }

    private void sendAll() {
        var mailer = mailers.get();
        try (mailer) {
            while (!Thread.currentThread().isInterrupted()) {
                var next = queue.poll(IDLE);
                if (next == null) {
                    mailer.close();
                } else {
                    send(next, mailer);
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("Sender stops");
        }
    }

    private void send(DeliveryId id, Mailer mailer) {
        try {
            var delivery = sendLetter.send(id, mailer);
            if (delivery != null) {
                metrics.count(delivery);
                LOG.info("Delivery {} is {}", id, delivery.getClass().getSimpleName());
            }
        } catch (MongoException e) {
            LOG.warn("Delivery {} waits for the store: {}", id, e.toString());
        } catch (RuntimeException e) {
            LOG.error("Delivery {} could not be tried and is due again after its lease", id, e);
        }
    }

    private void sweepAll() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var begun = System.nanoTime();
                sweep();
                var rest = Math.max(configuration.sweep().toNanos(), SWEEP_SHARE * (System.nanoTime() - begun));
                TimeUnit.NANOSECONDS.sleep(rest);
            }
        } catch (InterruptedException e) {
            LOG.debug("Sweep of deliveries stops");
        }
    }

    private void sweep() {
        try {
            var due = deliveries.due(clock.instant(), CAPACITY);
            metrics.overdue(due.size());
            due.forEach(queue::offer);
        } catch (RuntimeException e) {
            LOG.warn("Due deliveries cannot be looked for now: {}", e.toString());
        }
    }
}
