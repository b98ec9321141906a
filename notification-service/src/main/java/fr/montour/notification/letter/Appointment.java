package fr.montour.notification.letter;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What a booking is about.
 *
 * @param reference shown to people, for instance {@code ABCD-2345}
 * @param zone of the site: times are written in it
 */
public record Appointment(
        String bookingId,
        String reference,
        Localised procedure,
        String siteName,
        String address,
        Instant start,
        Instant end,
        ZoneId zone) {}
