package fr.montour.waiting.line.web;

import fr.montour.waiting.line.Line;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a line is closed.
 *
 * @param message what staff tell those who wait
 */
@Serdeable
record ClosingView(Instant at, @Nullable String message) {

    /** Shows it; nothing of a line that is not closed. */
    static @Nullable ClosingView of(Line line) {
        return Optional.ofNullable(line.closing())
                .map(closing -> new ClosingView(closing.at(), closing.message()))
                .orElse(null);
    }
}
