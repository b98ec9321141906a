package fr.montour.waiting.line;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The times of a line's calls: when people may be called, until when a call stands, and when whoever missed it may be called
 * again. In a {@link LineKind#DAY} line a call lasts as long as the claim window at any hour. In a {@link LineKind#STANDING} line only
 * calling hours count.
 *
 * <p>While the line is stopped a call comes no nearer to its end. What was lost is added afterwards: to the minute in a line of the
 * day; in a standing line in calling hours, and up to the end of a calling day, because that is what people were told.
 */
public final class CallingTimes {

    /** How long a short call stands. */
    public static final Duration SHORT_CALL = Duration.ofHours(2);

    /** Looking farther ahead for a calling day would mean that there is none. */
    private static final int MOST_DAYS = 60;

    private static final int DAYS_WITHOUT_ADDRESS = 3;

    private final LineKind kind;
    private final Duration claimWindow;
    private final CallingDays days;
    private final Stops stops;
    private final Duration outageAfter;

    CallingTimes(LineKind kind, Duration claimWindow, CallingDays days, Stops stops, Duration outageAfter) {
        this.kind = kind;
        this.claimWindow = claimWindow;
        this.days = days;
        this.stops = stops;
        this.outageAfter = outageAfter;
    }

    /** Of a line that nothing has stopped. */
    CallingTimes(LineKind kind, Duration claimWindow, CallingDays days) {
        this(kind, claimWindow, days, Stops.NONE, Duration.ZERO);
    }

    /** Whether somebody may be called. */
    public boolean mayCall(Instant now) {
        return !areStopped(now)
                && switch (kind) {
                    case DAY -> true;
                    case STANDING -> isWithinHours(days.dayOf(now), now);
                };
    }

    private boolean isWithinHours(LocalDate today, Instant now) {
        return days.isCallingDay(today) && !now.isBefore(days.begin(today)) && now.isBefore(days.end(today));
    }

    /** Whether the calls that run stand still. */
    public boolean areStopped(Instant now) {
        return stops.areRunning(now, outageAfter);
    }

    /** Whether we had an outage in that time. */
    public boolean hadOutage(Instant from, Instant to) {
        return stops.outagesUntil(to, outageAfter).stream().anyMatch(outage -> outage.overlaps(from, to));
    }

    /** Whether nobody may claim by the call any more. */
    public boolean isOver(Call call, Instant now) {
        return !now.isBefore(call.claimBy()) && !now.isBefore(end(call, now));
    }

    /**
     * Until when a call stands, by what has stopped the line up to now; while something does, always later than now. A short call ends
     * when it was said to: it costs nothing to miss it, and its unit cannot wait.
     */
    public Instant end(Call call, Instant now) {
        return call.atShortNotice() ? call.claimBy() : end(call.calledAt(), call.claimBy(), now);
    }

    /** The same of the call that made somebody active. */
    public Instant end(ActivePlace active, Instant now) {
        return active.atShortNotice() ? active.claimBy() : end(active.calledAt(), active.claimBy(), now);
    }

    private Instant end(Instant calledAt, Instant claimBy, Instant now) {
        Instant end = claimBy;
        Duration lost = Duration.ZERO;
        for (Stop stop : stops.until(now, outageAfter)) {
            if (stop.overlaps(calledAt, end)) {
                lost = lost.plus(counted(later(calledAt, stop.from()), stop.to()));
                end = lengthened(claimBy, lost);
                if (stop.to().equals(now) && !end.isAfter(now)) {
                    // The calling hours were changed meanwhile: it does not end all the same.
                    return claimBy(now);
                }
            }
        }
        return end;
    }

    /** When the last choice is over that may come of calls made so far, by what has stopped the line up to now. */
    public Instant reservedUntil(Line line, Instant now) {
        return Call.latestChoice(end(line.lastCalledAt(), Call.claimByOf(line.reservedUntil()), now));
    }

    /** The same with calls that are dated at that moment. */
    public Instant latestChoice(Line line, Instant calledAt, Instant now) {
        Instant next = Call.latestChoice(claimBy(calledAt));
        return line.hasCalled() ? later(next, reservedUntil(line, now)) : next;
    }

    private Duration counted(Instant from, Instant to) {
        return switch (kind) {
            case DAY -> Duration.between(from, to);
            case STANDING ->
                days.dayOf(from)
                        .datesUntil(days.dayOf(to).plusDays(1))
                        .filter(days::isCallingDay)
                        .map(day -> between(later(from, days.begin(day)), earlier(to, days.end(day))))
                        .reduce(Duration.ZERO, Duration::plus);
        };
    }

    private Instant lengthened(Instant claimBy, Duration lost) {
        return switch (kind) {
            case DAY -> claimBy.plus(lost);
            case STANDING -> lost.isZero() ? claimBy : days.end(callingDay(days.dayOf(claimBy), lost));
        };
    }

    /** The calling day in which so much calling time after a day is over. */
    private LocalDate callingDay(LocalDate after, Duration time) {
        LocalDate day = after;
        for (Duration rest = time; rest.isPositive(); rest = rest.minus(between(days.begin(day), days.end(day)))) {
            day = nextCallingDay(day);
        }
        return day;
    }

    private static Duration between(Instant from, Instant to) {
        return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    /** Until when a call that is made now stands. */
    public Instant claimBy(Instant now) {
        return switch (kind) {
            case DAY -> now.plus(claimWindow);
            case STANDING -> days.end(nextCallingDay(days.dayOf(now)));
        };
    }

    /**
     * Until when a call stands for somebody who has no address to be told at: in a standing line until the third calling day after it ends.
     * Nobody keeps a unit for days in a line of the day, in which people sit before their screens, nor by a short call.
     */
    public Instant claimByWithoutAddress(Call call) {
        if (call.atShortNotice()) {
            return call.claimBy();
        }
        return switch (kind) {
            case DAY -> call.claimBy();
            case STANDING -> {
                LocalDate last = callingDay(days.dayOf(call.calledAt()), DAYS_WITHOUT_ADDRESS);
                yield later(call.claimBy(), days.end(last));
            }
        };
    }

    /** Until when a short call that is made now stands: it ends in the calling hours of the same day, or is not made. */
    public Optional<Instant> shortClaimBy(Instant now) {
        return switch (kind) {
            case DAY -> Optional.empty();
            case STANDING ->
                Optional.of(now.plus(SHORT_CALL))
                        .filter(until -> mayCall(now) && !until.isAfter(days.end(days.dayOf(now))));
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
        return callingDay(after, 1);
    }

    /** The first calling day after a day, the second, and so on. */
    private LocalDate callingDay(LocalDate after, int which) {
        return Stream.iterate(after.plusDays(1), day -> day.plusDays(1))
                .limit(MOST_DAYS)
                .filter(days::isCallingDay)
                .skip(which - 1)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no calling day within " + MOST_DAYS + " days"));
    }
}
