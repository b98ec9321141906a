package fr.montour.waiting.place.web;

import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.ProblemException;
import fr.montour.waiting.model.PlainText;
import fr.montour.waiting.place.Removal;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Why a place is to be removed.
 *
 * @param message plain words that the person reads
 */
@Serdeable
record RemovalRequest(
        @NotNull Removal.Reason reason,
        @NotBlank @Size(max = Removal.MAX_LENGTH) String message) {

    Removal removal() {
        String words = PlainText.oneLine(message);
        if (words.isEmpty()) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST, "message: must not be blank");
        }
        return new Removal(reason, words);
    }
}
