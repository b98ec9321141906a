package fr.montour.slot.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved. */
public final class MutableClock implements InstantSource {

    /** Well before the slots that tests release. */
    public static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    private volatile Instant now = MORNING;

    @Override
    public Instant instant() {
        return now;
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    public void set(Instant to) {
        now = to;
    }
}
