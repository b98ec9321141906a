package fr.montour.gateway.place;

import java.time.Duration;

/**
 * When to ask again: after a twentieth of the time that is still to be waited. Whoever is far back asks rarely and ever more
 * often as the turn comes near, so that the polls of a whole crowd grow only like its logarithm (the sum of 1/n).
 */
public final class PollInterval {

    private static final double SHARE = 20;
    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofHours(4);
    /** A line that stands still is polled as if it moved at this pace: it may start again at any moment. */
    private static final double STANDSTILL_PER_MINUTE = 30;

    private static final double SECONDS_PER_MINUTE = 60;

    private PollInterval() {}

    /**
     * The interval in whole seconds.
     *
     * @param ahead people ahead
     * @param perMinute calls per minute now; 0 when nobody is called
     */
    public static Duration of(long ahead, double perMinute) {
        double pace = perMinute > 0 ? perMinute : STANDSTILL_PER_MINUTE;
        double seconds = ahead * SECONDS_PER_MINUTE / pace / SHARE;
        double bounded = Math.clamp(seconds, (double) SHORTEST.toSeconds(), (double) LONGEST.toSeconds());
        return Duration.ofSeconds(Math.round(bounded));
    }
}
