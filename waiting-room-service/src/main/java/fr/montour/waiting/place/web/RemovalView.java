package fr.montour.waiting.place.web;

import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.Removal;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** Why staff took a place away. */
@Serdeable
record RemovalView(Removal.Reason reason, String message, Instant at) {

    static RemovalView of(Place.Removed place) {
        return new RemovalView(place.removal().reason(), place.removal().message(), place.endedAt());
    }
}
