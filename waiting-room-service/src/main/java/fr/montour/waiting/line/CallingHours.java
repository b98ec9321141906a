package fr.montour.waiting.line;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * When people may be called, in local time of the site; never on a public holiday.
 *
 * @param days of the week
 * @param from first moment of the day
 * @param to first moment after
 */
public record CallingHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    /** Monday to Saturday, eight in the morning to eight in the evening. */
    public static final CallingHours DEFAULT = new CallingHours(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY), LocalTime.of(8, 0), LocalTime.of(20, 0));

    public CallingHours {
        days = Set.copyOf(days);
        if (!valid(days, from, to)) {
            throw new IllegalArgumentException("no calling hours: " + days + " " + from + " to " + to);
        }
    }

    /** The days and times in one line, for the records of staff. */
    @Override
    public String toString() {
        return new TreeSet<>(days) + " " + from + "–" + to;
    }

    /** Whether these can be calling hours: some day, and whole minutes that follow each other. */
    public static boolean valid(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
        return !days.isEmpty() && from.isBefore(to) && wholeMinute(from) && wholeMinute(to);
    }

    private static boolean wholeMinute(LocalTime time) {
        return time.equals(time.truncatedTo(ChronoUnit.MINUTES));
    }
}
