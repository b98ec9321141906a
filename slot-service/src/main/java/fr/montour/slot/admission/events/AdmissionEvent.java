package fr.montour.slot.admission.events;

import fr.montour.slot.admission.Admission;
import io.micronaut.serde.annotation.Serdeable;

/** Data of {@code admission.served.v1} and {@code admission.unserved.v1}. */
@Serdeable
record AdmissionEvent(String lineId, String personId, long number, String jti) {

    static AdmissionEvent of(Admission admission) {
        return new AdmissionEvent(
                admission.line().toString(),
                admission.person().value(),
                admission.number(),
                admission.id().value());
    }
}
