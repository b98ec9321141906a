package fr.montour.waiting.line;

import fr.montour.waiting.model.PlainText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Staff have closed the line.
 *
 * @param at when; tells one closing from the next
 * @param message what staff tell those who wait, in plain words on one line
 * @param told up to which issued number people have been told
 */
public record Closing(Instant at, @Nullable String message, long told) {

    public Closing {
        if (message != null && (message.isBlank() || message.length() > PlainText.MAX_LENGTH)) {
            throw new IllegalArgumentException(
                    "a closing is explained in 1 to " + PlainText.MAX_LENGTH + " characters");
        }
    }
}
