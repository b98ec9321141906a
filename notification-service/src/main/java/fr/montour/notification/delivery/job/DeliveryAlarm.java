package fr.montour.notification.delivery.job;

import fr.montour.notification.delivery.DeliveryId;
import fr.montour.notification.delivery.DeliveryWatch;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code montour.mail.outage.seconds}: for how long no mail leaves, 0 while it does, to be alarmed on; {@code
 * montour.deliveries.unwritable}. Begin and end of an outage stand in the log once.
 */
@Singleton
final class DeliveryAlarm implements DeliveryWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryAlarm.class);

    private final InstantSource clock;
    private final Counter unwritable;
    private final AtomicReference<@Nullable Instant> outageSince = new AtomicReference<>();

    DeliveryAlarm(MeterRegistry registry, InstantSource clock) {
        this.clock = clock;
        this.unwritable = Counter.builder("montour.deliveries.unwritable")
                .description("Attempts that ended before the mail server was asked: the letter could not be written")
                .register(registry);
        Gauge.builder(
                        "montour.mail.outage.seconds",
                        this,
                        alarm -> alarm.outage().toSeconds())
                .description("For how long no mail leaves; 0 while it does")
                .register(registry);
    }

    @Override
    public void outage(String reason) {
        if (outageSince.compareAndSet(null, clock.instant())) {
            LOG.error("No mail leaves, letters wait: {}", reason);
        }
    }

    @Override
    public void working() {
        var since = outageSince.getAndSet(null);
        if (since != null) {
            LOG.warn("Mail leaves again after {}", Duration.between(since, clock.instant()));
        }
    }

    @Override
    public void unwritable(DeliveryId id, RuntimeException failure) {
        unwritable.increment();
        LOG.error("The letter of delivery {} cannot be written and is tried again", id, failure);
    }

    Duration outage() {
        var since = outageSince.get();
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }
}
