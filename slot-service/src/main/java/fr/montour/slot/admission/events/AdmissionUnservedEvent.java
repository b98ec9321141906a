package fr.montour.slot.admission.events;

import fr.montour.slot.admission.Admission;
import io.micronaut.serde.annotation.Serdeable;

/** Data of {@code admission.unserved.v1}. */
@Serdeable
record AdmissionUnservedEvent(String lineId, String personId, long number, String jti) {

    static AdmissionUnservedEvent of(Admission admission) {
        return new AdmissionUnservedEvent(
                admission.line().toString(),
                admission.person().value(),
                admission.number(),
                admission.id().value());
    }
}
