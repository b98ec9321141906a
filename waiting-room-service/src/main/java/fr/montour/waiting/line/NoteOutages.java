package fr.montour.waiting.line;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Beats while this node works, and notes as a stop of every line what lies between two beats that are too far apart. The outage is
 * written to the lines first, named by its beginning, then the beat moves on: whoever crashes in between, or does the same at the same
 * time, adds nothing twice. Until it is written, the old beat itself says that an outage runs.
 */
public final class NoteOutages {

    private final Heartbeat heartbeat;
    private final Lines lines;
    private final Duration outageAfter;
    private final InstantSource clock;

    /**
     * Such a service.
     *
     * @param outageAfter so long without a beat is an outage
     */
    public NoteOutages(Heartbeat heartbeat, Lines lines, Duration outageAfter, InstantSource clock) {
        this.heartbeat = heartbeat;
        this.lines = lines;
        this.outageAfter = outageAfter;
        this.clock = clock;
    }

    /** This node works, and somebody was answered. */
    public void beat() {
        Instant last = heartbeat.last().orElse(Instant.MAX);
        Instant now = clock.instant();
        if (last.isBefore(now.minus(outageAfter))) {
            var outage = new Stop(last, now);
            lines.all().forEach(line -> lines.outage(line.id(), outage));
        }
        heartbeat.beat(now);
    }
}
