package fr.montour.gateway.staff.web;

import fr.montour.gateway.open.line.Line;
import fr.montour.gateway.page.Page;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Calling hours in the words of a page: <i>lundi à samedi, de 8 h 00 à 20 h 00</i>. */
public final class CallingHoursWords {

    /** As the audit trail has them. */
    private static final Pattern FACT = Pattern.compile("\\[([A-Z, ]+)] (\\d\\d:\\d\\d)–(\\d\\d:\\d\\d)");

    private static final int RANGE = 3;

    private CallingHoursWords() {}

    /** Those of a line. */
    public static String of(Page page, Line line) {
        return words(page, line.callingDays(), LocalTime.parse(line.callFrom()), LocalTime.parse(line.callTo()));
    }

    /** Those of the audit trail; as they stand there where they cannot be read. */
    static String ofFact(Page page, String fact) {
        Matcher hours = FACT.matcher(fact);
        if (!hours.matches()) {
            return fact;
        }
        try {
            List<DayOfWeek> days = Arrays.stream(hours.group(1).split(", "))
                    .map(DayOfWeek::valueOf)
                    .toList();
            return words(page, days, LocalTime.parse(hours.group(2)), LocalTime.parse(hours.group(3)));
        } catch (IllegalArgumentException | DateTimeException e) {
            return fact;
        }
    }

    private static String words(Page page, List<DayOfWeek> days, LocalTime from, LocalTime to) {
        return page.t(
                "line.calling-hours", days(page, days.stream().sorted().toList()), page.time(from), page.time(to));
    }

    private static String days(Page page, List<DayOfWeek> days) {
        boolean range = days.size() >= RANGE
                && days.getLast().getValue() - days.getFirst().getValue() == days.size() - 1;
        return range
                ? page.t("line.calling-days", page.day(days.getFirst()), page.day(days.getLast()))
                : days.stream().map(page::day).collect(Collectors.joining(", "));
    }
}
