package fr.montour.gateway.open.draw;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the waiting-room tells of a draw, passed on as it is; {@code docs/contracts} has the fields. */
public final class DrawViews {

    private DrawViews() {}

    /** The public record. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublicRecord(
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
    public record Beacon(
            String kind,
            @Nullable String chain,
            @Nullable Long round,
            @Nullable String signature,
            @Nullable String source,
            @Nullable String availableFrom,
            @Nullable String value,
            @Nullable String enteredBy,
            @Nullable String confirmedBy) {

        /** To name a round of the chain that the waiting-room knows. */
        public static Beacon drand(long round) {
            return new Beacon("drand", null, round, null, null, null, null, null, null);
        }

        /** To name a value that two agents will enter. */
        public static Beacon entered(String source, String availableFrom) {
            return new Beacon("entered", null, null, null, source, availableFrom, null, null, null);
        }
    }

    /** A registration to open. */
    @Serdeable
    public record Opening(String closesAt, @Nullable Beacon beacon) {}

    /**
     * A registration to call off.
     *
     * @param message that those who registered read
     */
    @Serdeable
    public record Cancellation(String message) {}

    /**
     * What a draw waits for, for staff.
     *
     * @param awaits CLOSE, ROOT, BEACON, VALUE, CONFIRMATION, CANCELLED or NOTHING
     * @param from when it comes at the earliest
     * @param round of drand that counts
     * @param enteredBy who entered the value that waits for a second agent
     */
    @Serdeable
    public record Awaited(
            String awaits,
            @Nullable Instant from,
            @Nullable Long round,
            @Nullable String enteredBy) {}

    /** A value entered or confirmed. */
    @Serdeable
    public record Value(String value) {}
}
