package fr.montour.launcher.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Spreads a number of appointments over working days: three counters side by side where that works out. */
final class ReleasePlan {
    static final int SLOT_MINUTES = 10;

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final int TIMES_A_DAY = 42;
    private static final int COUNTERS = 3;

    /**
     * One release.
     *
     * @param counters appointments at the same time, the capacity of each slot
     */
    record Day(LocalDate date, LocalTime from, LocalTime to, int counters, int times) {
        int appointments() {
            return counters * times;
        }
    }

    private ReleasePlan() {}

    /** Releases of exactly so many appointments, from this day on, no two on one day. */
    static List<Day> of(int appointments, LocalDate from) {
        List<Day> days = new ArrayList<>();
        LocalDate date = workingDay(from);
        int left = appointments;
        while (left > 0) {
            int counters = Math.min(COUNTERS, left);
            int times = Math.min(TIMES_A_DAY, left / counters);
            days.add(new Day(date, OPENS, OPENS.plusMinutes((long) times * SLOT_MINUTES), counters, times));
            left -= counters * times;
            date = workingDay(date.plusDays(1));
        }
        return days;
    }

    private static LocalDate workingDay(LocalDate date) {
        LocalDate day = date;
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }
}
