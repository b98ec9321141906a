package fr.montour.notification.letter;

import java.time.Instant;

/**
 * The appointment as a calendar knows it.
 *
 * @param uid the same for the appointment and its cancellation
 * @param cancelled takes the appointment out of the calendar
 * @param stamp when the fact happened: the same event always gives the same file
 */
public record CalendarEntry(
        String uid,
        boolean cancelled,
        Instant start,
        Instant end,
        String summary,
        String location,
        String description,
        Instant stamp) {}
