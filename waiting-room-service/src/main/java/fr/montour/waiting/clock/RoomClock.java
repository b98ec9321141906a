package fr.montour.waiting.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * The time of day as all nodes have it: the store's, asked for once a second and carried on in between by this node's clock
 * that never jumps. The node's own wall clock is used for nothing once the store has answered, so setting it, or an hour of
 * drift, ends no claim window early and refuses no token. While the store is away time goes on by {@code NanoClock}.
 */
public final class RoomClock implements InstantSource {

    /** An answer that took longer says too little about when it was written. */
    static final Duration SLOWEST_ANSWER = Duration.ofSeconds(1);

    /** Smaller differences are the way the question took; following them would only shake. */
    static final Duration TOLERANCE = Duration.ofMillis(50);

    private final StoreTime store;
    private final NanoClock nanoClock;
    private final InstantSource wall;
    private volatile @Nullable Fix fix;

    /** It was {@code at} when {@code NanoClock} stood at {@code nanos}. */
    private record Fix(Instant at, long nanos) {
        Instant timeAt(long then) {
            return at.plusNanos(then - nanos);
        }
    }

    /**
     * A clock that has not asked yet.
     *
     * @param wall used only until the store has answered for the first time
     */
    public RoomClock(StoreTime store, NanoClock nanoClock, InstantSource wall) {
        this.store = store;
        this.nanoClock = nanoClock;
        this.wall = wall;
    }

    @Override
    public Instant instant() {
        Fix known = fix;
        return known == null ? wall.instant() : known.timeAt(nanoClock.nanos());
    }

    /**
     * Asks the store for its time.
     *
     * @return by how much this clock had been wrong: nothing when it was right, when the answer took too long to tell, and
     *     the first time
     */
    public Duration ask() {
        long asked = nanoClock.nanos();
        Instant answer = store.now();
        long answered = nanoClock.nanos();
        Duration way = Duration.ofNanos(answered - asked);
        if (way.compareTo(SLOWEST_ANSWER) > 0) {
            return Duration.ZERO;
        }
        Instant now = answer.plus(way.dividedBy(2));
        Fix known = fix;
        Duration wrong = known == null ? Duration.ZERO : Duration.between(known.timeAt(answered), now);
        if (known == null || wrong.abs().compareTo(TOLERANCE) > 0) {
            fix = new Fix(now, answered);
            return wrong;
        }
        return Duration.ZERO;
    }
}
