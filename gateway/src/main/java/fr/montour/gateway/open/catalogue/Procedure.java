package fr.montour.gateway.open.catalogue;

import fr.montour.gateway.page.Text;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What people come for.
 *
 * @param duration of one appointment, ISO-8601
 */
@Serdeable
public record Procedure(
        String procedureId, Text name, Text summary, String duration, List<Text> documents, Text whoMayBook) {}
