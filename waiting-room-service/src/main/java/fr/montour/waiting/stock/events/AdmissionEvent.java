package fr.montour.waiting.stock.events;

import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.PlaceId;
import io.micronaut.serde.annotation.Serdeable;

/** What this service reads of {@code admission.unserved.v1}. */
@Serdeable
public record AdmissionEvent(String lineId, String personId, String jti) {

    PlaceId place() {
        return new PlaceId(new LineId(lineId), new PersonId(personId));
    }

    AdmissionId admission() {
        return new AdmissionId(jti);
    }
}
