package fr.montour.waiting.line;

import fr.montour.waiting.model.LineId;
import java.time.ZoneId;
import java.util.function.Function;

/** Knows the {@link CallingTimes} of every line. */
public final class CallingCalendar {

    private final Holidays holidays;
    private final Function<LineId, ZoneId> zones;

    /**
     * A calendar.
     *
     * @param zones of the lines' sites
     */
    public CallingCalendar(Holidays holidays, Function<LineId, ZoneId> zones) {
        this.holidays = holidays;
        this.zones = zones;
    }

    /** The times of a line as it was read. */
    public CallingTimes of(Line line) {
        LineSettings settings = line.settings();
        return new CallingTimes(
                settings.kind(),
                settings.claimWindow(),
                settings.hours(),
                zones.apply(line.id()),
                day -> holidays.isHoliday(line.id(), day));
    }
}
