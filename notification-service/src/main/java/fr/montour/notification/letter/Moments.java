package fr.montour.notification.letter;

import fr.montour.platform.words.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;

/** Days and hours written out, in the zone of the site; hours name it. */
record Moments(Messages messages, ZoneId zone) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** {@code mardi 1er décembre 2026}, {@code Tuesday 1 December 2026}. */
    String day(Instant instant) {
        var local = instant.atZone(zone);
        // French writes the first of a month as an ordinal.
        return switch (messages.language()) {
            case FRENCH -> format(local, local.getDayOfMonth() == 1 ? "EEEE d'er' MMMM uuuu" : "EEEE d MMMM uuuu");
            case ENGLISH -> format(local, "EEEE d MMMM uuuu");
        };
    }

    /** {@code 9 h 00 (heure de Paris)}, {@code 9:00 am (Paris time)}. */
    String hour(Instant instant) {
        var local = instant.atZone(zone);
        var hour = switch (messages.language()) {
            case FRENCH -> format(local, "H' h 'mm");
            case ENGLISH ->
                format(local, "h:mm a").toLowerCase(messages.language().locale());
        };
        return messages.text("moment.hour", hour, zoneName());
    }

    private String format(ZonedDateTime local, String pattern) {
        return local.format(
                DateTimeFormatter.ofPattern(pattern, messages.language().locale()));
    }

    private String zoneName() {
        return zone.equals(PARIS)
                ? messages.text("moment.paris")
                : zone.getDisplayName(TextStyle.FULL, messages.language().locale());
    }
}
