package fr.montour.waiting.line;

import fr.montour.waiting.model.LineId;
import java.time.ZoneId;
import java.util.function.Function;

/** Knows the {@link CallingTimes} of every line. */
public final class CallingCalendar {

    private final Function<Line, CallingDays> days;

    private CallingCalendar(Function<Line, CallingDays> days) {
        this.days = days;
    }

    /**
     * The calendar on the wall.
     *
     * @param zones of the lines' sites
     */
    public CallingCalendar(Holidays holidays, Function<LineId, ZoneId> zones) {
        this(line -> new SiteDays(
                line.settings().hours(), zones.apply(line.id()), day -> holidays.isHoliday(line.id(), day)));
    }

    /** One of such days everywhere, for demonstrations. */
    public static CallingCalendar of(ShortenedDays shortened) {
        return new CallingCalendar(_ -> shortened);
    }

    /** The times of a line as it was read. */
    public CallingTimes of(Line line) {
        LineSettings settings = line.settings();
        return new CallingTimes(settings.kind(), settings.claimWindow(), days.apply(line));
    }
}
