package fr.montour.waiting.board;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Whether gateways ask this node for the board: then people can be answered. Never blocks. */
public final class BoardWatch {

    private final Duration memory;
    private final InstantSource clock;
    private volatile Instant asked = Instant.MIN;

    /**
     * Nobody has asked yet.
     *
     * @param memory how long one question counts
     */
    public BoardWatch(Duration memory, InstantSource clock) {
        this.memory = memory;
        this.clock = clock;
    }

    /** A gateway asks, and is answered. */
    public void asked() {
        asked = clock.instant();
    }

    /** Whether one has asked lately. */
    public boolean isWatched() {
        return asked.isAfter(clock.instant().minus(memory));
    }
}
