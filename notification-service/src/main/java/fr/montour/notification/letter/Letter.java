package fr.montour.notification.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter ready to be put into some form of mail.
 *
 * @param reference of the booking, if it is about one
 * @param calendar attached, if it is about a booking
 */
public record Letter(
        Language language,
        String subject,
        List<Block> blocks,
        @Nullable String reference,
        @Nullable CalendarEntry calendar) {}
