package fr.montour.waiting.line;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Days of some seconds, so that a demonstration sees in a minute what takes a line a week. Every day is a calling day, and its last
 * fifth is night; the dates only number the days.
 */
public record ShortenedDays(Duration length) implements CallingDays {

    /** Shorter days would end before anybody could answer, and their number would be no date. */
    public static final Duration SHORTEST = Duration.ofSeconds(5);

    /** Longer ones show nothing in a sitting. */
    public static final Duration LONGEST = Duration.ofHours(1);

    private static final int PARTS = 5;

    public ShortenedDays {
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a shortened day lasts " + SHORTEST + " to " + LONGEST);
        }
    }

    @Override
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofEpochDay(Math.floorDiv(moment.toEpochMilli(), length.toMillis()));
    }

    @Override
    public boolean isCallingDay(LocalDate day) {
        return true;
    }

    @Override
    public Instant begin(LocalDate day) {
        return Instant.ofEpochMilli(day.toEpochDay() * length.toMillis());
    }

    @Override
    public Instant end(LocalDate day) {
        return begin(day).plus(length.dividedBy(PARTS).multipliedBy(PARTS - 1));
    }
}
