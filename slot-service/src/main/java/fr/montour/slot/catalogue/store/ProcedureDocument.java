package fr.montour.slot.catalogue.store;

import fr.montour.slot.catalogue.Procedure;
import fr.montour.slot.model.ProcedureId;
import fr.montour.slot.web.TextView;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/** A stored procedure; {@code rank} keeps the order of the list people are shown. */
@Serdeable
@MappedEntity("procedures")
public record ProcedureDocument(
        @Id @BsonId String id,
        int rank,
        TextView name,
        TextView summary,
        String duration,
        List<TextView> documents,
        TextView whoMayBook) {

    static ProcedureDocument of(Procedure procedure, int rank) {
        return new ProcedureDocument(
                procedure.id().value(),
                rank,
                TextView.of(procedure.name()),
                TextView.of(procedure.summary()),
                procedure.duration().toString(),
                TextView.of(procedure.documents()),
                TextView.of(procedure.whoMayBook()));
    }

    Procedure procedure() {
        return new Procedure(
                new ProcedureId(id),
                name.text(),
                summary.text(),
                Duration.parse(duration),
                documents.stream().map(TextView::text).toList(),
                whoMayBook.text());
    }
}
