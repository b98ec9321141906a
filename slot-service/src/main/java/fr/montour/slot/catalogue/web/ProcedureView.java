package fr.montour.slot.catalogue.web;

import fr.montour.slot.catalogue.Procedure;
import fr.montour.slot.web.TextView;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A procedure as others see it; {@code duration} is ISO-8601. */
@Serdeable
record ProcedureView(
        String procedureId,
        TextView name,
        TextView summary,
        String duration,
        List<TextView> documents,
        TextView whoMayBook) {

    static ProcedureView of(Procedure procedure) {
        return new ProcedureView(
                procedure.id().value(),
                TextView.of(procedure.name()),
                TextView.of(procedure.summary()),
                procedure.duration().toString(),
                TextView.of(procedure.documents()),
                TextView.of(procedure.whoMayBook()));
    }
}
