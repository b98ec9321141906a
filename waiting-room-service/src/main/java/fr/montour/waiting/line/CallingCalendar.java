package fr.montour.waiting.line;

import fr.montour.waiting.model.LineId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.function.Function;

/** Knows the {@link CallingTimes} of every line. */
public final class CallingCalendar {

    private final Function<Line, CallingDays> days;
    private final Duration outageAfter;

    private CallingCalendar(Function<Line, CallingDays> days, Duration outageAfter) {
        this.days = days;
        this.outageAfter = outageAfter;
    }

    /**
     * The calendar on the wall.
     *
     * @param zones of the lines' sites
     * @param outageAfter so long without a {@link Heartbeat} is an outage
     */
    public CallingCalendar(Holidays holidays, Function<LineId, ZoneId> zones, Duration outageAfter) {
        this(
                line -> new SiteDays(
                        line.settings().hours(), zones.apply(line.id()), day -> holidays.isHoliday(line.id(), day)),
                outageAfter);
    }

    /** One of such days everywhere, for demonstrations. */
    public static CallingCalendar of(ShortenedDays shortened, Duration outageAfter) {
        return new CallingCalendar(_ -> shortened, outageAfter);
    }

    /** The times of a line as it was read. */
    public CallingTimes of(Line line) {
        LineSettings settings = line.settings();
        return new CallingTimes(settings.kind(), settings.claimWindow(), days.apply(line), line.stops(), outageAfter);
    }
}
