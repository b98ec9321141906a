package fr.montour.notification.letter;

import fr.montour.platform.words.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told, in their language, ready to be put into some form of mail.
 *
 * @param subject on one line
 * @param reference of the booking, if it is about one
 * @param calendar attached, if it is about a booking
 */
public record Letter(
        Language language,
        String subject,
        List<Block> blocks,
        @Nullable String reference,
        @Nullable CalendarEntry calendar) {

    public Letter {
        subject = SafeText.singleLine(subject);
    }
}
