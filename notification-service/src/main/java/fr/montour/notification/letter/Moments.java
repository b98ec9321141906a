package fr.montour.notification.letter;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days and hours written out, always in the zone of the site and always naming it. */
final class Moments {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Moments() {}

    /** {@code mardi 1er décembre 2026}, {@code Tuesday 1 December 2026}. */
    static String day(Instant instant, ZoneId zone, Language language) {
        var local = instant.atZone(zone);
        return switch (language) {
            case FRENCH -> {
                var day = local.getDayOfMonth() == 1 ? "1er" : Integer.toString(local.getDayOfMonth());
                yield format(local, "EEEE", language) + " " + day + " " + format(local, "MMMM uuuu", language);
            }
            case ENGLISH -> format(local, "EEEE d MMMM uuuu", language);
        };
    }

    /** {@code 9 h 00 (heure de Paris)}, {@code 9:00 am (Paris time)}. */
    static String hour(Instant instant, ZoneId zone, Language language) {
        var local = instant.atZone(zone);
        return switch (language) {
            case FRENCH -> format(local, "H' h 'mm", language) + " (" + zoneName(zone, language) + ")";
            case ENGLISH ->
                format(local, "h:mm a", language).toLowerCase(Locale.ENGLISH) + " (" + zoneName(zone, language) + ")";
        };
    }

    private static String format(ZonedDateTime local, String pattern, Language language) {
        return local.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }

    private static String zoneName(ZoneId zone, Language language) {
        if (zone.equals(PARIS)) {
            return switch (language) {
                case FRENCH -> "heure de Paris";
                case ENGLISH -> "Paris time";
            };
        }
        return zone.getDisplayName(TextStyle.FULL, language.locale());
    }
}
