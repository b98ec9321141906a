package fr.montour.waiting.line.web;

import fr.montour.waiting.model.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What goes with the closing of a line.
 *
 * @param message plain words that those who wait read
 */
@Serdeable
record ClosingRequest(
        @Nullable @Size(max = PlainText.MAX_LENGTH) String message) {

    /** The words on one line; nothing where none can be read. */
    @Nullable String words() {
        String words = message == null ? "" : PlainText.oneLine(message);
        return words.isEmpty() ? null : words;
    }
}
