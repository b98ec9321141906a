package fr.montour.waiting.line;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How fast a line calls.
 *
 * @param asked people per minute who should come, as staff set it; 0 calls nobody
 * @param correction for those who will not come, 1 or more
 */
public record CallingRate(int asked, double correction) {

    private static final double SECONDS_PER_MINUTE = 60;

    /** A rate at which everybody comes. */
    public static CallingRate of(int perMinute) {
        return new CallingRate(perMinute, 1);
    }

    /** Calls per minute. */
    public double perMinute() {
        return asked * correction;
    }

    /** Calls per minute to one decimal, as people read them. */
    public double roundedPerMinute() {
        return BigDecimal.valueOf(perMinute()).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }

    /** Calls per second. */
    public double perSecond() {
        return perMinute() / SECONDS_PER_MINUTE;
    }

    /** Most calls at one moment: one second of the rate that was asked for, uncorrected, and one at least. */
    public double burst() {
        return Math.max(1, asked / SECONDS_PER_MINUTE);
    }
}
