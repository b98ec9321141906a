package fr.montour.gateway.edge.service;

import fr.montour.gateway.config.DoorConfiguration;
import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.web.ProblemRenderer;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/**
 * Bounds how many calls wait for one service at a time (bulkhead). Each {@link Bulkhead} has the same number of permits: a slow
 * service uses up its own, and calls of the others go on. Who finds none waits {@code patience} for one, at most as many callers as
 * there are permits; everybody else is refused at once.
 */
@Singleton
public final class Bulkheads {

    private static final int RETRY_AFTER_SECONDS = 5;
    private static final double BUSY_SHARE = 0.75;

    private final Map<Bulkhead, Permits> bulkheads = new EnumMap<>(Bulkhead.class);
    private final RandomGenerator random;
    private final int size;
    private final long patienceNanos;
    private final long busyForNanos;
    /** Until when we count as busy; never long ago enough for {@code nanoTime} to overflow. */
    private volatile long busyUntil = System.nanoTime();

    private record Permits(Semaphore free, AtomicInteger waiting, Counter shed) {}

    /** A permit in use; closing it gives it back. */
    @FunctionalInterface
    public interface Permit extends AutoCloseable {
        @Override
        void close();
    }

    Bulkheads(DoorConfiguration configuration, RandomGenerator random, MeterRegistry meters) {
        this.random = random;
        size = configuration.inFlight();
        patienceNanos = configuration.patience().toNanos();
        busyForNanos = configuration.busyFor().toNanos();
        for (Bulkhead bulkhead : Bulkhead.values()) {
            var tag = Tags.of("lane", bulkhead.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            var permits =
                    new Permits(new Semaphore(size), new AtomicInteger(), meters.counter("montour.door.shed", tag));
            bulkheads.put(bulkhead, permits);
            meters.gauge(
                    "montour.door.calls",
                    tag,
                    permits,
                    used -> size - used.free().availablePermits());
        }
    }

    /**
     * Takes a permit, to be closed when the call has ended.
     *
     * @throws ProblemException {@code overloaded}, with a time to come back that is not the same for everybody
     */
    public Permit enter(Bulkhead bulkhead) {
        Permits permits = Objects.requireNonNull(bulkheads.get(bulkhead));
        Semaphore free = permits.free();
        boolean entered = free.tryAcquire() || waitFor(permits);
        if (!entered || free.availablePermits() < size * (1 - BUSY_SHARE)) {
            busyUntil = System.nanoTime() + busyForNanos;
        }
        if (!entered) {
            permits.shed().increment();
            throw new ProblemException(GatewayProblem.OVERLOADED)
                    .with(
                            ProblemRenderer.RETRY_AFTER_SECONDS,
                            RETRY_AFTER_SECONDS + random.nextInt(RETRY_AFTER_SECONDS + 1));
        }
        return free::release;
    }

    /** Whether three quarters of the permits of a bulkhead were in use a short time ago. */
    public boolean isBusy() {
        return busyUntil - System.nanoTime() > 0;
    }

    private boolean waitFor(Permits permits) {
        if (permits.waiting().incrementAndGet() > size) {
            permits.waiting().decrementAndGet();
            return false;
        }
        try {
            return permits.free().tryAcquire(patienceNanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            permits.waiting().decrementAndGet();
        }
    }
}
