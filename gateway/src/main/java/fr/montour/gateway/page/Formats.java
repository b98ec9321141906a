package fr.montour.gateway.page;

import fr.montour.platform.words.Language;
import fr.montour.platform.words.Messages;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;

/** Dates, times, lengths and numbers as people of a language write them. */
final class Formats {

    private static final String MAINLAND = "Europe/Paris";

    private Formats() {}

    static String number(long number, Language language) {
        return String.format(language.locale(), "%,d", number);
    }

    static String decimal(double number, Language language) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    static String date(LocalDate date, Language language) {
        // French writes the first of a month as an ordinal.
        boolean first = language == Language.FRENCH && date.getDayOfMonth() == 1;
        String pattern = first ? "EEEE d'er' MMMM yyyy" : "EEEE d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
    }

    static String time(LocalTime time, Language language) {
        return switch (language) {
            case FRENCH ->
                DateTimeFormatter.ofPattern("H' h 'mm", language.locale()).format(time);
            case ENGLISH ->
                DateTimeFormatter.ofPattern("HH:mm", language.locale()).format(time);
        };
    }

    static String zoneNote(String zone, Language language) {
        if (zone.equals(MAINLAND)) {
            return "";
        }
        return " (" + ZoneId.of(zone).getDisplayName(TextStyle.FULL_STANDALONE, language.locale()) + ")";
    }

    /** Seconds below two minutes, else as {@link #duration}; at least one. */
    static String shortly(Duration duration, Messages messages) {
        return duration.toMinutes() >= 2
                ? duration(duration, messages)
                : messages.counted("duration.seconds", Math.max(1, duration.toSeconds()));
    }

    /** Weeks from two weeks on, days from two days on, hours from two hours on, else minutes; at least one. */
    static String duration(Duration duration, Messages messages) {
        return messages.counted("duration." + unit(duration).key, unit(duration).of(duration));
    }

    /** For example <i>entre 2 et 4 semaines</i>, <i>entre 45 minutes et 3 heures</i>, <i>moins de 5 minutes</i>. */
    static String range(Duration atLeast, Duration atMost, Messages messages, Language language) {
        if (atLeast.toMinutes() < 1) {
            return messages.text("range.at-most", duration(atMost, messages));
        }
        Unit unit = unit(atMost);
        if (atLeast.equals(atMost)) {
            return messages.text("range.about", duration(atMost, messages));
        }
        String from = unit == unit(atLeast) ? number(unit.of(atLeast), language) : duration(atLeast, messages);
        return messages.text("range.between", from, duration(atMost, messages));
    }

    private enum Unit {
        WEEKS("weeks", Duration.ofDays(7)),
        DAYS("days", Duration.ofDays(1)),
        HOURS("hours", Duration.ofHours(1)),
        MINUTES("minutes", Duration.ofMinutes(1));

        private final String key;
        private final Duration length;

        Unit(String key, Duration length) {
            this.key = key;
            this.length = length;
        }

        private long of(Duration duration) {
            return Math.max(1, duration.dividedBy(length));
        }
    }

    /** The largest unit of which there are two. */
    private static Unit unit(Duration duration) {
        return Arrays.stream(Unit.values())
                .filter(unit -> duration.dividedBy(unit.length) >= 2)
                .findFirst()
                .orElse(Unit.MINUTES);
    }
}
