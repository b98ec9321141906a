package fr.montour.waiting.line;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The times of a line's calls: when people may be called, until when a call stands, and when whoever missed it may be called
 * again. In a {@link LineKind#DAY} line a call lasts as long as the claim window at any hour. In a {@link LineKind#STANDING} line only
 * calling hours count.
 */
public final class CallingTimes {

    /** Looking farther ahead for a calling day would mean that there is none. */
    private static final int MOST_DAYS = 60;

    private final LineKind kind;
    private final Duration claimWindow;
    private final CallingDays days;

    CallingTimes(LineKind kind, Duration claimWindow, CallingDays days) {
        this.kind = kind;
        this.claimWindow = claimWindow;
        this.days = days;
    }

    /** Whether somebody may be called. */
    public boolean mayCall(Instant now) {
        return switch (kind) {
            case DAY -> true;
            case STANDING -> {
                LocalDate today = days.dayOf(now);
                yield days.isCallingDay(today) && !now.isBefore(days.begin(today)) && now.isBefore(days.end(today));
            }
        };
    }

    /** Until when a call that is made now stands. */
    public Instant claimBy(Instant now) {
        return switch (kind) {
            case DAY -> now.plus(claimWindow);
            case STANDING -> days.end(nextCallingDay(days.dayOf(now)));
        };
    }

    /** When somebody whose call or choice ends now may be called again at the earliest: never the same day, or after a rest. */
    public Instant earliestRepeat(Instant now) {
        return switch (kind) {
            case DAY -> now.plus(claimWindow);
            case STANDING -> days.begin(nextCallingDay(days.dayOf(now)));
        };
    }

    private LocalDate nextCallingDay(LocalDate after) {
        return Stream.iterate(after.plusDays(1), day -> day.plusDays(1))
                .limit(MOST_DAYS)
                .filter(days::isCallingDay)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no calling day within " + MOST_DAYS + " days"));
    }
}
