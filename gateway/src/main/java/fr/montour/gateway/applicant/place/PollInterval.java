package fr.montour.gateway.applicant.place;

import java.time.Duration;
import java.time.Instant;

/**
 * When to poll again. Near the call after a twentieth of the time that is still to be waited; farther back after a share that
 * grows with that time, since nobody who waits for days needs to see every step: a sixth at ten minutes, a quarter at an hour, under
 * a half at two days.
 *
 * <p>Why a crowd is cheap: whoever has {@code a} people ahead asks every {@code interval(a)}, so a line with N waiting is polled
 * {@code sum of 1/interval(a)} times a second. An interval that is a fixed share of the wait makes that the harmonic sum, which
 * grows like log N; with the growing share it grows still slower, and each tenfold line adds less than the one before it. An upper
 * bound would spoil it (beyond it the sum grows like N), so there is none but {@link #LONGEST}, of two months.
 * {@code PollLoadTest} counts it on a simulated clock.
 */
public final class PollInterval {

    private static final double SHARE = 20;
    /** From here on the share grows. */
    private static final double NEAR_SECONDS = 60;

    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofDays(60);
    /** A line that stands still is polled as if it moved at this pace: it may start again at any moment. */
    private static final double STANDSTILL_PER_MINUTE = 30;

    private static final double SECONDS_PER_MINUTE = 60;
    /** Up to this part of the interval is added or taken away. */
    private static final double JITTER = 0.1;

    /**
     * How long a page that somebody looks at, or one without JavaScript, stays as it is at most, however far the call: what
     * happened on another device is said within a minute.
     */
    public static final Duration WHILE_SEEN = Duration.ofSeconds(45);

    /** Whoever may be called again at any moment asks so often. */
    private static final Duration DUE = Duration.ofSeconds(15);

    private PollInterval() {}

    /**
     * The interval of somebody who was called before and keeps the number: rarely until they may be called again.
     *
     * @param earliest when they may
     * @param number of the person, which spreads them after that moment
     */
    public static Duration kept(Instant earliest, Instant now, long number) {
        long until = Math.max(0, Duration.between(now, earliest).toSeconds());
        long due = DUE.toSeconds();
        return Duration.ofSeconds(Math.min(until + due - Math.floorMod(mix(number), due / 2), WHILE_SEEN.toSeconds()));
    }

    /**
     * The interval in whole seconds.
     *
     * @param ahead people ahead
     * @param perMinute calls per minute now; 0 when nobody is called
     */
    public static Duration of(long ahead, double perMinute) {
        double pace = perMinute > 0 ? perMinute : STANDSTILL_PER_MINUTE;
        double wait = ahead * SECONDS_PER_MINUTE / pace;
        double share = 1 + Math.log(Math.max(1, wait / NEAR_SECONDS));
        return wholeSeconds(wait / SHARE * share);
    }

    /**
     * The interval for one person: up to a tenth more or less, so that people who came together do not ask together. It rests on
     * what only they have, not on chance: the same question has the same answer.
     *
     * @param number of the person
     */
    public static Duration of(long ahead, double perMinute, long number) {
        double seconds = of(ahead, perMinute).toSeconds();
        double unit = (mix(number * 31 + ahead) >>> 11) * 0x1.0p-53;
        return wholeSeconds(seconds * (1 - JITTER + 2 * JITTER * unit));
    }

    private static Duration wholeSeconds(double seconds) {
        return Duration.ofSeconds(
                Math.round(Math.clamp(seconds, (double) SHORTEST.toSeconds(), (double) LONGEST.toSeconds())));
    }

    /** Finaliser of SplitMix64 (Steele, Lea, Flood 2014): neighbours come out far apart. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
