package fr.montour.waiting.place.web;

import fr.montour.waiting.line.Closing;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When and why staff closed the line of a place. */
@Serdeable
record ClosedLineView(Instant at, @Nullable String message) {

    static ClosedLineView of(Closing closing) {
        return new ClosedLineView(closing.at(), closing.message());
    }
}
