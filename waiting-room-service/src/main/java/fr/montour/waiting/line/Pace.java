package fr.montour.waiting.line;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How many were called lately, for the rate people are told. Bounded: one beat per five seconds, one minute of them.
 *
 * @param beats in order of time
 */
public record Pace(List<Beat> beats) {

    /** Nobody called yet. */
    public static final Pace NONE = new Pace(List.of());

    private static final int BEAT_SECONDS = 5;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** Calls of five seconds. */
    public record Beat(Instant from, int calls) {}

    public Pace {
        beats = List.copyOf(beats);
    }

    /** With so many more calls at this moment. */
    public Pace plus(int calls, Instant at) {
        Instant from = Instant.ofEpochSecond(at.getEpochSecond() / BEAT_SECONDS * BEAT_SECONDS);
        List<Beat> kept = new ArrayList<>(beats);
        kept.removeIf(beat -> beat.from().isBefore(from.minus(WINDOW)));
        if (!kept.isEmpty() && !kept.getLast().from().isBefore(from)) {
            Beat last = kept.removeLast();
            kept.add(new Beat(last.from(), last.calls() + calls));
        } else {
            kept.add(new Beat(from, calls));
        }
        return new Pace(kept);
    }

    /** Calls per minute over the last minute, or over the time since the first call when that is shorter. */
    public int perMinute(Instant now) {
        Instant since = now.minus(WINDOW);
        List<Beat> recent =
                beats.stream().filter(beat -> beat.from().isAfter(since)).toList();
        if (recent.isEmpty()) {
            return 0;
        }
        int calls = recent.stream().mapToInt(Beat::calls).sum();
        long seconds = Math.max(
                BEAT_SECONDS, Duration.between(recent.getFirst().from(), now).toSeconds());
        boolean idleBefore = recent.size() == beats.size();
        return Math.round(calls * 60f / (idleBefore ? seconds : WINDOW.toSeconds()));
    }
}
