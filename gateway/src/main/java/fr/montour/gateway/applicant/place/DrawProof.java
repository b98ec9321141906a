package fr.montour.gateway.applicant.place;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows one person that their registration took part in the draw; {@code docs/contracts.md} has the fields. */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DrawProof(
        String lineId,
        String personId,
        String salt,
        long index,
        String pseudonym,
        @Nullable List<String> path,
        long cohortSize,
        String root,
        @Nullable Long number) {}
