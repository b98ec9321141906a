package fr.montour.slot.catalogue;

import fr.montour.slot.model.ProcedureId;
import java.time.Duration;
import java.util.List;

/**
 * Something people come for.
 *
 * @param duration usual length of the appointment
 * @param documents what to bring
 */
public record Procedure(
        ProcedureId id, Text name, Text summary, Duration duration, List<Text> documents, Text whoMayBook) {

    public Procedure {
        documents = List.copyOf(documents);
    }
}
