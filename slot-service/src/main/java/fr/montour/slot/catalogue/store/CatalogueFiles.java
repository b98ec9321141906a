package fr.montour.slot.catalogue.store;

import fr.montour.slot.catalogue.Locality;
import fr.montour.slot.catalogue.Procedure;
import fr.montour.slot.catalogue.Site;
import fr.montour.slot.catalogue.SiteKind;
import fr.montour.slot.catalogue.Text;
import fr.montour.slot.model.ProcedureId;
import fr.montour.slot.model.SiteId;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/** The files of the catalogue that come with the service. */
@Singleton
public class CatalogueFiles {

    private final JsonMapper json;

    CatalogueFiles(JsonMapper json) {
        this.json = json;
    }

    /** {@code prefectures.csv}; no field of it is quoted. */
    public List<Site> sites() {
        return new String(read("/catalogue/prefectures.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> site(line.split(",", -1)))
                .toList();
    }

    /** {@code procedures.json}. */
    public List<Procedure> procedures() {
        try {
            return json.readValue(read("/catalogue/procedures.json"), Argument.listOf(ProcedureEntry.class)).stream()
                    .map(ProcedureEntry::procedure)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Site site(String[] fields) {
        return new Site(
                new SiteId(fields[3]),
                SiteKind.valueOf(fields[2]),
                new Locality(fields[4], fields[5], fields[0], fields[1], fields[6]),
                ZoneId.of(fields[7]));
    }

    private static byte[] read(String resource) {
        try (InputStream stream = CatalogueFiles.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing from the jar");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One entry of {@code procedures.json}. */
    @Serdeable
    record ProcedureEntry(
            String procedureId, Text name, Text summary, String duration, List<Text> documents, Text whoMayBook) {

        Procedure procedure() {
            return new Procedure(
                    new ProcedureId(procedureId), name, summary, Duration.parse(duration), documents, whoMayBook);
        }
    }
}
