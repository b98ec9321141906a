package fr.montour.waiting.contact.web;

import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.Untold;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is called and cannot be told.
 *
 * @param reason why
 * @param claimBy until when they may come
 */
@Serdeable
record UntoldView(String personId, long number, @Nullable Untold reason, Instant calledAt, Instant claimBy) {

    static UntoldView of(Place.Called place) {
        return new UntoldView(
                place.id().person().value(),
                place.number(),
                place.untold(),
                place.call().calledAt(),
                place.call().claimBy());
    }
}
