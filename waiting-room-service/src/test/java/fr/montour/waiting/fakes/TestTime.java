package fr.montour.waiting.fakes;

import fr.montour.waiting.clock.NanoClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A wall clock that can jump, and a ticker that only goes forward, moved by hand. */
public final class TestTime implements InstantSource, NanoClock {

    private Instant wall = Instant.parse("2026-11-23T09:00:00Z");
    private long nanos;

    @Override
    public synchronized Instant instant() {
        return wall;
    }

    @Override
    public synchronized long nanos() {
        return nanos;
    }

    /** Time deferrals. */
    public synchronized void pass(Duration time) {
        wall = wall.plus(time);
        nanos += time.toNanos();
    }

    /** Somebody sets the wall clock. */
    public synchronized void jump(Duration by) {
        wall = wall.plus(by);
    }
}
