package fr.montour.waiting.place.events;

import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.Removal;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Payload of {@value #TYPE}: staff took a place away.
 *
 * @param jti of the call or admission that ended with it; absent when the person was waiting
 * @param message what staff wrote to the person
 */
@Serdeable
public record PlaceRemovedEvent(
        String lineId,
        String lineName,
        String personId,
        long number,
        @Nullable String jti,
        Removal.Reason reason,
        String message,
        Instant removedAt) {

    /** Event type. */
    public static final String TYPE = "place.removed.v1";

    static PlaceRemovedEvent of(PlaceChange.Removed change) {
        Place.Removed place = change.place();
        AdmissionId admission = change.admission();
        return new PlaceRemovedEvent(
                place.id().line().value(),
                change.line().value(),
                place.id().person().value(),
                place.number(),
                admission == null ? null : admission.value(),
                place.removal().reason(),
                place.removal().message(),
                place.endedAt());
    }
}
