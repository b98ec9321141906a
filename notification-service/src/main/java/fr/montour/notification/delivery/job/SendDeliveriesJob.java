package fr.montour.notification.delivery.job;

import com.mongodb.MongoException;
import fr.montour.notification.config.NotificationConfiguration;
import fr.montour.notification.delivery.DeliveryId;
import fr.montour.notification.delivery.Mailer;
import fr.montour.notification.delivery.SendLetter;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due, on as many virtual threads as are configured, each over a connection of its own. */
@Singleton
final class SendDeliveriesJob implements ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(SendDeliveriesJob.class);
    /** A sender without work for this long closes its connection. */
    private static final Duration IDLE = Duration.ofSeconds(5);

    private final DueQueue queue;
    private final SendLetter sendLetter;
    private final BeanProvider<Mailer> mailers;
    private final NotificationConfiguration configuration;
    private final DeliveryMetrics metrics;
    private final List<Thread> threads = new ArrayList<>();

    SendDeliveriesJob(
            DueQueue queue,
            SendLetter sendLetter,
            BeanProvider<Mailer> mailers,
            NotificationConfiguration configuration,
            DeliveryMetrics metrics) {
        this.queue = queue;
        this.sendLetter = sendLetter;
        this.mailers = mailers;
        this.configuration = configuration;
        this.metrics = metrics;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        for (var i = 0; i < configuration.senders(); i++) {
            var mailer = mailers.get();
            threads.add(Thread.ofVirtual().name("sender-" + i).start(() -> sendAll(mailer)));
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        threads.forEach(Thread::interrupt);
        for (var thread : threads) {
            thread.join(Duration.ofSeconds(2));
        }
    }

    private void sendAll(Mailer mailer) {
        try (mailer) {
            while (!Thread.currentThread().isInterrupted()) {
                queue.poll(IDLE).ifPresentOrElse(next -> send(next, mailer), mailer::close);
            }
        } catch (InterruptedException e) {
            LOG.debug("Sender stops");
        }
    }

    private void send(DeliveryId id, Mailer mailer) {
        try {
            sendLetter.send(id, mailer).ifPresent(delivery -> {
                metrics.count(delivery);
                LOG.info("Delivery {} is {}", id, delivery.getClass().getSimpleName());
            });
        } catch (MongoException e) {
            LOG.warn("Delivery {} waits for the store: {}", id, e.toString());
        } catch (RuntimeException e) {
            LOG.error("Delivery {} could not be tried and is due again after its lease", id, e);
        }
    }
}
