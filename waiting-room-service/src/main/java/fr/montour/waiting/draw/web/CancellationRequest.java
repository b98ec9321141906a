package fr.montour.waiting.draw.web;

import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.ProblemException;
import fr.montour.waiting.model.PlainText;
import fr.montour.waiting.place.Removal;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a registration is called off.
 *
 * @param message plain words that those who registered read
 */
@Serdeable
record CancellationRequest(
        @NotBlank @Size(max = Removal.MAX_LENGTH) String message) {

    /** The words on one line. */
    String words() {
        String words = PlainText.oneLine(message);
        if (words.isEmpty()) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST, "message: must not be blank");
        }
        return words;
    }
}
