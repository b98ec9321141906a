package fr.montour.slot.catalogue.store;

import fr.montour.slot.catalogue.Procedure;
import fr.montour.slot.catalogue.Text;
import fr.montour.slot.model.ProcedureId;
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
        Text name,
        Text summary,
        String duration,
        List<Text> documents,
        Text whoMayBook) {

    static ProcedureDocument of(Procedure procedure, int rank) {
        return new ProcedureDocument(
                procedure.id().value(),
                rank,
                procedure.name(),
                procedure.summary(),
                procedure.duration().toString(),
                procedure.documents(),
                procedure.whoMayBook());
    }

    Procedure procedure() {
        return new Procedure(new ProcedureId(id), name, summary, Duration.parse(duration), documents, whoMayBook);
    }
}
