package fr.montour.platform.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** {@code montour.outbox.*}: published, unconfirmed, unroutable, dropped, and the age of what waits. */
@Singleton
final class OutboxMetrics {

    final Counter published;
    final Counter unconfirmed;
    final Counter unroutable;
    final Counter dropped;
    private final AtomicReference<@Nullable Instant> oldestPending = new AtomicReference<>();

    OutboxMetrics(MeterRegistry registry, InstantSource clock) {
        published = registry.counter("montour.outbox.published");
        unconfirmed = registry.counter("montour.outbox.unconfirmed");
        unroutable = registry.counter("montour.outbox.unroutable");
        dropped = registry.counter("montour.outbox.dropped");
        TimeGauge.builder("montour.outbox.pending.age", () -> millisPending(clock), TimeUnit.MILLISECONDS)
                .description("How long the oldest event that could not be published has been waiting")
                .register(registry);
    }

    void stillPending(Instant since) {
        oldestPending.accumulateAndGet(since, (known, other) -> known == null || other.isBefore(known) ? other : known);
    }

    void nothingPending() {
        oldestPending.set(null);
    }

    private Number millisPending(InstantSource clock) {
        var since = oldestPending.get();
        return since == null ? 0 : Duration.between(since, clock.instant()).toMillis();
    }
}
