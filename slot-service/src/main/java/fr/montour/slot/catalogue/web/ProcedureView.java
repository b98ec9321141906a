package fr.montour.slot.catalogue.web;

import fr.montour.slot.catalogue.Procedure;
import fr.montour.slot.catalogue.Text;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A procedure as others see it; {@code duration} is ISO-8601. */
@Serdeable
record ProcedureView(
        String procedureId, Text name, Text summary, String duration, List<Text> documents, Text whoMayBook) {

    static ProcedureView of(Procedure procedure) {
        return new ProcedureView(
                procedure.id().value(),
                procedure.name(),
                procedure.summary(),
                procedure.duration().toString(),
                procedure.documents(),
                procedure.whoMayBook());
    }
}
