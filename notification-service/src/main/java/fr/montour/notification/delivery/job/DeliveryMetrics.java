package fr.montour.notification.delivery.job;

import fr.montour.notification.delivery.Delivery;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** {@code montour.deliveries} by state reached, {@code montour.deliveries.overdue}. */
@Singleton
final class DeliveryMetrics {

    private final MeterRegistry registry;
    private final AtomicInteger overdue = new AtomicInteger();

    DeliveryMetrics(MeterRegistry registry) {
        this.registry = registry;
        Gauge.builder("montour.deliveries.overdue", overdue, AtomicInteger::get)
                .description("Deliveries that were due at the last search")
                .register(registry);
    }

    void count(Delivery reached) {
        var state = reached.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        registry.counter("montour.deliveries", "state", state).increment();
    }

    void overdue(int count) {
        overdue.set(count);
    }
}
