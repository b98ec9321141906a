package fr.montour.gateway.open.line;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long a person is likely to wait, said no more exactly than it is known. */
public sealed interface Estimate {

    /** What a range rests on. */
    enum Basis {
        /** How fast the line moved in the last minutes. */
        MEASURED,
        /** The rate that staff set: nothing was measured yet. */
        CONFIGURED,
        /** How many units were released per week in the last weeks. */
        RELEASED
    }

    /**
     * At least and at most so long, each rounded outwards. The lower end is zero when it may be any moment.
     *
     * @param atLeast when the line moves as fast as it was seen to, those who left being passed over
     * @param atMost when it moves as slowly
     */
    record Between(Duration atLeast, Duration atMost, Basis basis) implements Estimate {}

    /** What can still be had goes to people ahead; it depends on the next release. */
    record AfterNextRelease() implements Estimate {}

    /** Nothing can be had at the moment, so nobody is called. */
    record OutOfStock() implements Estimate {}

    /** Nobody is being called at the moment: the line is paused, closed or at rate zero. */
    record LineStopped() implements Estimate {}

    /** A measurement of a minute is off by about the root of what was counted (Poisson), but never trusted beyond this. */
    double LEAST_MARGIN = 0.1;

    /** See {@link #LEAST_MARGIN}. */
    double MOST_MARGIN = 0.5;

    /** So many calls at the configured rate count beside those that were seen. */
    double PRESUMED_CALLS = 3;

    /** A line calls at most so many times faster than configured, for those who do not come. */
    double MOST_CORRECTION = 1.5;

    /** A week. */
    double MINUTES_PER_WEEK = Duration.ofDays(7).toMinutes();

    /** A rate that was never reached may turn out to be so many times too high. */
    double CONFIGURED_OPTIMISM = 2;

    /**
     * From the measured pace, else the configured one, and then said so. Two things are measured: calls, and numbers that had their
     * turn. The second counts those who left as well, who cost nobody any time; the range spans both. In a standing line whoever is not
     * called from what there is waits for what is released per week.
     *
     * @param ahead people ahead
     */
    static Estimate of(long ahead, BoardLine line) {
        if (line.state() != LineState.OPEN || line.ratePerMinute() <= 0) {
            return new LineStopped();
        }
        if (ahead >= line.credit()) {
            return beyondStock(ahead, line);
        }
        double called = called(line);
        double passed = line.passedPerMinute();
        double fast = Math.max(called, passed);
        if (fast <= 0) {
            double minutes = (double) ahead / line.ratePerMinute();
            double later = (ahead + 1) * CONFIGURED_OPTIMISM / line.ratePerMinute();
            return new Between(down(minutes), up(later), Basis.CONFIGURED);
        }
        double slow = Math.min(called > 0 ? called : passed, passed > 0 ? passed : called);
        return new Between(
                down(ahead / (fast * (1 + margin(fast)))),
                up((ahead + 1) / (slow * (1 - margin(slow)))),
                Basis.MEASURED);
    }

    /** Of somebody for whom nothing is left yet: in a standing line by what is released per week, else nobody can say. */
    private static Estimate beyondStock(long ahead, BoardLine line) {
        ReleasePace releases = line.releases();
        if (releases == null) {
            return line.credit() <= 0 ? new OutOfStock() : new AfterNextRelease();
        }
        double missing = ahead + 1 - Math.max(0, line.credit());
        double possible = ahead / (line.ratePerMinute() * MOST_CORRECTION) / releases.callingMinutesPerWeek();
        return new Between(
                down(MINUTES_PER_WEEK * Math.max(possible, missing / releases.fastest())),
                up(MINUTES_PER_WEEK * Math.max(possible, missing / releases.slowest())),
                Basis.RELEASED);
    }

    /**
     * Calls a minute as measured in the last minute, as far as calls were seen: a few say little, so they count beside so many at
     * the configured rate. Never faster than the line may call.
     */
    private static double called(BoardLine line) {
        double measured = line.measuredPerMinute();
        return measured <= 0
                ? 0
                : Math.min(blended(measured, 1, line.ratePerMinute()), line.ratePerMinute() * MOST_CORRECTION);
    }

    /** What was counted in so many minutes, beside some calls at the configured rate: a pace, per minute. */
    static double blended(double counted, double minutes, int ratePerMinute) {
        return (counted + PRESUMED_CALLS) / (minutes + PRESUMED_CALLS / ratePerMinute);
    }

    /** Why it cannot be said how long, as pages and API name it; null where it can. */
    default @Nullable String whyNone() {
        return switch (this) {
            case Between between -> null;
            case AfterNextRelease after -> "next-release";
            case OutOfStock out -> "no-appointments";
            case LineStopped stopped -> "stopped";
        };
    }

    /** Numbers per minute to reckon with. */
    static double pace(BoardLine line) {
        if (line.passedPerMinute() > 0) {
            return line.passedPerMinute();
        }
        return line.measuredPerMinute() > 0 ? line.measuredPerMinute() : line.ratePerMinute();
    }

    private static double margin(double perMinute) {
        return Math.clamp(1 / Math.sqrt(perMinute), LEAST_MARGIN, MOST_MARGIN);
    }

    private static Duration down(double minutes) {
        long step = step(minutes);
        return Duration.ofMinutes((long) Math.floor(minutes / step) * step);
    }

    /** Never nothing. */
    private static Duration up(double minutes) {
        long step = step(minutes);
        return Duration.ofMinutes(Math.max(1, (long) Math.ceil(minutes / step) * step));
    }

    /** Minutes below ten, five minutes below two hours, hours below two days, days below two weeks, then weeks; in minutes. */
    private static long step(double minutes) {
        Duration length = Duration.ofMinutes((long) minutes);
        if (length.toDays() >= Duration.ofDays(14).toDays()) {
            return Duration.ofDays(7).toMinutes();
        }
        if (length.toDays() >= 2) {
            return Duration.ofDays(1).toMinutes();
        }
        if (length.toHours() >= 2) {
            return Duration.ofHours(1).toMinutes();
        }
        return length.toMinutes() >= 10 ? 5 : 1;
    }
}
