package fr.montour.draw;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The public record of a draw, as it stands in JSON. Hashes are hexadecimal, times ISO-8601 in UTC. What has not happened yet
 * is absent.
 *
 * @param algorithm {@value Permutation#ALGORITHM}
 * @param state {@code REGISTRATION}, {@code CANCELLED}, {@code CLOSED} (waiting for root or beacon) or {@code DRAWN}
 * @param commitment SHA-256 of the secret
 * @param namedBeacon named when the registration began
 * @param closedAt when no more registrations were taken
 * @param cohortSize registrations, those given up before the close included
 * @param root of the tree over all of them
 * @param beacon the value that decided
 * @param secret published with the draw
 */
public record DrawRecord(
        String lineId,
        String algorithm,
        String state,
        String openedAt,
        String closesAt,
        String commitment,
        Named namedBeacon,
        @Nullable String closedAt,
        @Nullable Long cohortSize,
        @Nullable String root,
        @Nullable String rootAt,
        @Nullable Value beacon,
        @Nullable String secret,
        @Nullable String seed,
        @Nullable String drawnAt) {

    /** In {@link Named#kind} and {@link Value#kind}. */
    public static final String DRAND = "drand";

    /** In {@link Named#kind} and {@link Value#kind}. */
    public static final String ENTERED = "entered";

    public DrawRecord {
        Objects.requireNonNull(lineId, "lineId");
        Objects.requireNonNull(algorithm, "algorithm");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(openedAt, "openedAt");
        Objects.requireNonNull(closesAt, "closesAt");
        Objects.requireNonNull(commitment, "commitment");
        Objects.requireNonNull(namedBeacon, "namedBeacon");
    }

    /**
     * A {@link NamedBeacon}.
     *
     * @param chain and {@code round} of drand
     * @param source of a value entered by agents
     * @param availableFrom when the value becomes known
     */
    public record Named(
            String kind,
            @Nullable String chain,
            @Nullable Long round,
            @Nullable String source,
            String availableFrom) {

        public Named {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(availableFrom, "availableFrom");
        }
    }

    /**
     * A {@link Beacon}.
     *
     * @param value of a drand round in hexadecimal, or as the agents entered it
     */
    public record Value(
            String kind,
            @Nullable String chain,
            @Nullable Long round,
            @Nullable String signature,
            @Nullable String source,
            String value,
            @Nullable String enteredBy,
            @Nullable String confirmedBy) {

        public Value {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(value, "value");
        }

        /** Of this beacon. */
        public static Value of(Beacon beacon) {
            return switch (beacon) {
                case Beacon.Drand drand ->
                    new Value(
                            DRAND,
                            drand.chain().hex(),
                            drand.round(),
                            drand.signature(),
                            null,
                            DrandChain.randomness(drand.signature()).hex(),
                            null,
                            null);
                case Beacon.Entered entered ->
                    new Value(
                            ENTERED,
                            null,
                            null,
                            null,
                            entered.source(),
                            entered.value(),
                            entered.enteredBy(),
                            entered.confirmedBy());
            };
        }
    }
}
