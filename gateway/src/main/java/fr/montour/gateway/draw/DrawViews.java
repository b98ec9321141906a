package fr.montour.gateway.draw;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the waiting-room tells of a draw, passed on as it is; {@code docs/contracts.md} has the fields. */
final class DrawViews {

    private DrawViews() {}

    /** The public record. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicRecord(
            String lineId,
            String algorithm,
            String state,
            String openedAt,
            String closesAt,
            String commitment,
            Beacon namedBeacon,
            @Nullable String closedAt,
            @Nullable Long cohortSize,
            @Nullable String root,
            @Nullable String rootAt,
            @Nullable Beacon beacon,
            @Nullable String secret,
            @Nullable String seed,
            @Nullable String drawnAt) {}

    /** The value named at the start, or the one that decided. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Beacon(
            String kind,
            @Nullable String chain,
            @Nullable Long round,
            @Nullable String signature,
            @Nullable String source,
            @Nullable String availableFrom,
            @Nullable String value,
            @Nullable String enteredBy,
            @Nullable String confirmedBy) {}

    /** One person's proof. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Proof(
            String lineId,
            String personId,
            String salt,
            long index,
            String pseudonym,
            @Nullable List<String> path,
            long cohortSize,
            String root,
            @Nullable Long number) {}

    /** A registration to open. */
    @Serdeable
    record Opening(String closesAt, @Nullable Beacon beacon) {}

    /** A value entered or confirmed. */
    @Serdeable
    record Value(String value) {}
}
