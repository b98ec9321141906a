package fr.montour.gateway.page;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;

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

    /** Days from two days on, hours from two hours on, else minutes; at least one. */
    static String duration(Duration duration, Messages messages) {
        if (duration.toDays() >= 2) {
            return messages.counted("duration.days", duration.toDays());
        }
        if (duration.toHours() >= 2) {
            return messages.counted("duration.hours", duration.toHours());
        }
        return messages.counted("duration.minutes", Math.max(1, duration.toMinutes()));
    }
}
