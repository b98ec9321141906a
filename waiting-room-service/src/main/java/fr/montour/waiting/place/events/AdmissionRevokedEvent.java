package fr.montour.waiting.place.events;

import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.PlaceChange.AdmissionRevoked.Reason;
import fr.montour.waiting.place.PlaceId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * Payload of {@value #TYPE}: the token with this {@code jti}, if one was given, opens nothing any more.
 *
 * @param reason what became of the place
 */
@Serdeable
public record AdmissionRevokedEvent(String lineId, String personId, String jti, Reason reason, Instant revokedAt) {

    /** Event type. */
    public static final String TYPE = "admission.revoked.v1";

    static AdmissionRevokedEvent of(PlaceChange.AdmissionRevoked change) {
        return of(change.id(), change.admission(), change.reason(), change.at());
    }

    static AdmissionRevokedEvent of(PlaceId place, AdmissionId admission, Reason reason, Instant at) {
        return new AdmissionRevokedEvent(place.line().value(), place.person().value(), admission.value(), reason, at);
    }
}
