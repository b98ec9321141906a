package fr.montour.waiting.calling;

import fr.montour.waiting.line.CallingRate;
import java.time.Duration;

/**
 * Permission to call people at a steady rate. It fills with the rate and never holds more than one second of it as asked
 * for (one token at least, so that slow lines move too), however long nobody could be called and however it is corrected.
 *
 * @param tokens what is in it; a whole one calls one person
 */
public record TokenBucket(double tokens) {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final Duration NEVER = Duration.ofHours(1);
    /** Ten fillings of a tenth are one. */
    private static final double ROUNDING = 1e-9;

    /** The bucket after some time at a rate; time that runs backwards counts as none. */
    public TokenBucket after(Duration elapsed, CallingRate rate) {
        if (rate.asked() <= 0) {
            return new TokenBucket(0);
        }
        double seconds = Math.max(0, elapsed.toNanos() / NANOS_PER_SECOND);
        return new TokenBucket(Math.min(rate.burst(), tokens + rate.perSecond() * seconds));
    }

    /** How many people it calls now. */
    public int whole() {
        return (int) (tokens + ROUNDING);
    }

    /** How long until it calls somebody; an hour stands for never. */
    public Duration untilWhole(CallingRate rate) {
        if (whole() > 0) {
            return Duration.ZERO;
        }
        double seconds = (1 - tokens) / rate.perSecond();
        return seconds < NEVER.toSeconds() ? Duration.ofNanos((long) (seconds * NANOS_PER_SECOND)) : NEVER;
    }

    /** The bucket after so many calls. */
    public TokenBucket minus(int calls) {
        return new TokenBucket(Math.max(0, tokens - calls));
    }
}
