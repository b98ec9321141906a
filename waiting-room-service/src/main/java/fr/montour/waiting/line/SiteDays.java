package fr.montour.waiting.line;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Predicate;

/** The days of the calendar where a line's site is. */
record SiteDays(CallingHours hours, ZoneId zone, Predicate<LocalDate> holiday) implements CallingDays {

    @Override
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    @Override
    public boolean isCallingDay(LocalDate day) {
        return hours.days().contains(day.getDayOfWeek()) && !holiday.test(day);
    }

    @Override
    public Instant begin(LocalDate day) {
        return day.atTime(hours.from()).atZone(zone).toInstant();
    }

    @Override
    public Instant end(LocalDate day) {
        return day.atTime(hours.to()).atZone(zone).toInstant();
    }
}
