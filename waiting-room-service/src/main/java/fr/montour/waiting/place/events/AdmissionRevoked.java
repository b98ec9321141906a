package fr.montour.waiting.place.events;

import fr.montour.waiting.line.AdmissionId;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.PlaceNews;
import fr.montour.waiting.place.PlaceNews.AdmissionRevoked.Reason;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * Payload of {@value #TYPE}: the token with this {@code jti}, if one was given, opens nothing any more.
 *
 * @param reason what became of the place
 */
@Serdeable
public record AdmissionRevoked(String lineId, String personId, String jti, Reason reason, Instant revokedAt) {

    /** Event type. */
    public static final String TYPE = "admission.revoked.v1";

    static AdmissionRevoked of(PlaceNews.AdmissionRevoked news) {
        return of(news.id(), news.admission(), news.reason(), news.at());
    }

    static AdmissionRevoked of(PlaceId place, AdmissionId admission, Reason reason, Instant at) {
        return new AdmissionRevoked(place.line().value(), place.person().value(), admission.value(), reason, at);
    }
}
