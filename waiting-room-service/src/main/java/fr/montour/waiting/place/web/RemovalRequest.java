package fr.montour.waiting.place.web;

import fr.montour.waiting.place.Removal;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;

/**
 * Why a place is to be removed.
 *
 * @param message plain words that the person reads
 */
@Serdeable
record RemovalRequest(
        @NotNull Removal.Reason reason,
        @NotBlank @Size(max = Removal.MAX_LENGTH) String message) {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    Removal removal() {
        return new Removal(reason, BREAKS.matcher(message).replaceAll(" ").strip());
    }
}
