package fr.montour.slot.admission.events;

import fr.montour.platform.events.OutboxEntries;
import fr.montour.slot.admission.Admission;
import jakarta.inject.Singleton;
import org.bson.Document;

/** Makes the outbox entries of admissions; the events are described in docs/contracts. */
@Singleton
public class AdmissionEvents {

    private final OutboxEntries outbox;

    AdmissionEvents(OutboxEntries outbox) {
        this.outbox = outbox;
    }

    /** An entry for the outbox of an admission with which somebody has seen something to choose. */
    public Document served(Admission admission) {
        return outbox.entry("admission.served.v1", admission.id().value(), AdmissionEvent.of(admission));
    }

    /** An entry for the outbox of an admission for which there was nothing to choose. */
    public Document unserved(Admission admission) {
        return outbox.entry("admission.unserved.v1", admission.id().value(), AdmissionEvent.of(admission));
    }
}
