package fr.montour.gateway.door;

import fr.montour.gateway.GatewayProblem;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.web.ProblemRenderer;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/**
 * How many calls may wait for a service at a time. Each service has a lane of its own: one that is slow fills its lane, and the
 * others go on. Who finds a lane full waits {@code patience} for a free space, as many as the lane has spaces; everybody else is
 * refused at once. A lane is free again as soon as its calls end.
 */
@Singleton
public final class CallGate {

    private static final int RETRY_AFTER_SECONDS = 5;
    private static final double BUSY_SHARE = 0.75;

    private final Map<Lane, Spaces> lanes = new EnumMap<>(Lane.class);
    private final RandomGenerator random;
    private final int size;
    private final long patienceNanos;
    private final long busyForNanos;
    /** Until when we count as busy; never long ago enough for {@code nanoTime} to overflow. */
    private volatile long busyUntil = System.nanoTime();

    /** What calls wait for. */
    public enum Lane {
        IDENTITY,
        WAITING_ROOM,
        SLOT,
        KEYCLOAK,
        /** The one call a second that all polls live on must find its way when nothing else does. */
        BOARD
    }

    private record Spaces(Semaphore free, AtomicInteger waiting, Counter shed) {}

    /** A space that is in use. */
    @FunctionalInterface
    public interface Space extends AutoCloseable {
        @Override
        void close();
    }

    CallGate(DoorConfiguration configuration, RandomGenerator random, MeterRegistry meters) {
        this.random = random;
        size = configuration.inFlight();
        patienceNanos = configuration.patience().toNanos();
        busyForNanos = configuration.busyFor().toNanos();
        for (Lane lane : Lane.values()) {
            var tag = Tags.of("lane", lane.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            var spaces = new Spaces(new Semaphore(size), new AtomicInteger(), meters.counter("montour.door.shed", tag));
            lanes.put(lane, spaces);
            meters.gauge(
                    "montour.door.calls",
                    tag,
                    spaces,
                    used -> size - used.free().availablePermits());
        }
    }

    /**
     * Takes a space, to be closed when the call has ended.
     *
     * @throws ProblemException {@code overloaded}, with a time to come back that is not the same for everybody
     */
    public Space enter(Lane lane) {
        Spaces spaces = java.util.Objects.requireNonNull(lanes.get(lane));
        Semaphore free = spaces.free();
        boolean entered = free.tryAcquire() || waitFor(spaces);
        if (!entered || free.availablePermits() < size * (1 - BUSY_SHARE)) {
            busyUntil = System.nanoTime() + busyForNanos;
        }
        if (!entered) {
            spaces.shed().increment();
            throw new ProblemException(GatewayProblem.OVERLOADED)
                    .with(
                            ProblemRenderer.RETRY_AFTER_SECONDS,
                            RETRY_AFTER_SECONDS + random.nextInt(RETRY_AFTER_SECONDS + 1));
        }
        return free::release;
    }

    /** Whether a lane was nearly full a short time ago. */
    public boolean isBusy() {
        return busyUntil - System.nanoTime() > 0;
    }

    private boolean waitFor(Spaces spaces) {
        if (spaces.waiting().incrementAndGet() > size) {
            spaces.waiting().decrementAndGet();
            return false;
        }
        try {
            return spaces.free().tryAcquire(patienceNanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            spaces.waiting().decrementAndGet();
        }
    }
}
