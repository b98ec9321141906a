package fr.montour.slot.appointment;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * How long a cancelled unit rests before it returns to the line. The moment is random so that nobody can cancel for
 * somebody else who waits for it.
 *
 * @param shortest at least this long
 * @param longest at most this long
 */
public record RestingPeriod(Duration shortest, Duration longest) {

    public RestingPeriod {
        if (shortest.isNegative() || longest.compareTo(shortest) < 0) {
            throw new IllegalArgumentException("not a period: " + shortest + " to " + longest);
        }
    }

    /**
     * A random moment of the window, before the slot begins where the window allows it; the shortest rest is never cut.
     *
     * @param start of the slot
     */
    public Instant returnAt(Instant now, Instant start, RandomGenerator random) {
        var earliest = now.plus(shortest);
        var latest = now.plus(longest);
        var end = start.isBefore(latest) ? start : latest;
        long choice = Duration.between(earliest, end).toMillis();
        return choice <= 0 ? earliest : earliest.plusMillis(random.nextLong(choice + 1));
    }
}
