package fr.montour.waiting.history;

import java.time.Instant;

/** A minute of the calendar, counted from 1970. */
public record Minute(long number) {

    private static final long SECONDS = 60;

    /** The minute an instant lies in. */
    public static Minute of(Instant at) {
        return new Minute(Math.floorDiv(at.getEpochSecond(), SECONDS));
    }

    /** Its beginning. */
    public Instant begin() {
        return Instant.ofEpochSecond(number * SECONDS);
    }

    /** So many minutes earlier. */
    public Minute minus(long minutes) {
        return new Minute(number - minutes);
    }
}
