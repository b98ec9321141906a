package fr.montour.waiting.draw.web;

import fr.montour.waiting.draw.Awaited;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a draw waits for; see {@link Awaited}. */
@Serdeable
record AwaitedView(
        Awaited.What awaits,
        @Nullable Instant from,
        @Nullable Long round,
        @Nullable String enteredBy) {

    static AwaitedView of(Awaited awaited) {
        return new AwaitedView(awaited.what(), awaited.from(), awaited.round(), awaited.enteredBy());
    }
}
