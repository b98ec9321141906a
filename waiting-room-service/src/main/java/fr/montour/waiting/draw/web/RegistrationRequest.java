package fr.montour.waiting.draw.web;

import fr.montour.draw.DrandChain;
import fr.montour.draw.DrawRecord;
import fr.montour.draw.NamedBeacon;
import fr.montour.platform.result.Result;
import fr.montour.waiting.model.WaitingRefusal;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A registration to open.
 *
 * @param beacon what will decide; without it, the first round of drand that leaves the time needed
 */
@Serdeable
record RegistrationRequest(
        @NotNull Instant closesAt, @Nullable Named beacon) {

    /**
     * A beacon.
     *
     * @param kind {@code drand} (then {@code round}) or {@code entered} (then {@code source} and {@code availableFrom})
     */
    @Serdeable
    record Named(
            String kind,
            @Nullable Long round,
            @Nullable String source,
            @Nullable Instant availableFrom) {}

    /** What is asked, for the audit trail. */
    Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>();
        facts.put("closesAt", closesAt.toString());
        if (beacon != null) {
            facts.put("beacon", beacon.kind());
            put(facts, "round", beacon.round());
            put(facts, "source", beacon.source());
            put(facts, "availableFrom", beacon.availableFrom());
        }
        return facts;
    }

    private static void put(Map<String, String> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
    }

    /** The beacon that is asked for, empty for none in particular; {@code DRAW_INVALID} when it is incomplete. */
    Result<Optional<NamedBeacon>> named(DrandChain chain) {
        if (beacon == null) {
            return Result.done(Optional.empty());
        }
        if (DrawRecord.DRAND.equals(beacon.kind())) {
            return Result.done(
                    Optional.ofNullable(beacon.round()).map(round -> new NamedBeacon.Drand(chain.hash(), round)));
        }
        if (DrawRecord.ENTERED.equals(beacon.kind()) && beacon.source() != null && beacon.availableFrom() != null) {
            return Result.done(
                    Optional.of(new NamedBeacon.Entered(beacon.source().strip(), beacon.availableFrom())));
        }
        return Result.refused(
                WaitingRefusal.DRAW_INVALID,
                "beacon is {kind: drand, round} or {kind: entered, source, availableFrom}");
    }
}
