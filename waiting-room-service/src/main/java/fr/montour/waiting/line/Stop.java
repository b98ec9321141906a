package fr.montour.waiting.line;

import java.time.Instant;

/**
 * A time in which the calls of a line stood still: nobody was called, and no call that ran came nearer to its end.
 *
 * @param from first moment
 * @param to first moment after
 */
public record Stop(Instant from, Instant to) {

    public Stop {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a stop ends after it begins: " + from + " to " + to);
        }
    }

    /** Whether any moment of it lies in that time. */
    boolean overlaps(Instant begin, Instant end) {
        return from.isBefore(end) && begin.isBefore(to);
    }

    /** Whether the other one begins before this has ended, or right then. */
    boolean reaches(Stop later) {
        return !later.from.isAfter(to);
    }

    /** Both as one. */
    Stop with(Stop later) {
        return later.to.isAfter(to) ? new Stop(from, later.to) : this;
    }
}
