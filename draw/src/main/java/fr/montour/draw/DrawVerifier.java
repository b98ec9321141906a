package fr.montour.draw;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes a draw from its public record. Needs nothing but the record: no network, no key, no word of the operator. What a
 * record cannot show is when it was published; keep a copy of the root from before the beacon spoke and compare.
 */
public final class DrawVerifier {

    private final List<DrandChain> chains;
    private final List<Check> checks = new ArrayList<>();

    private DrawVerifier(List<DrandChain> chains) {
        this.chains = chains;
    }

    /** Checks a record by the chains that are known. */
    public static List<Check> verify(DrawRecord draw, List<DrandChain> known) {
        DrawVerifier verifier = new DrawVerifier(known);
        verifier.record(draw);
        return List.copyOf(verifier.checks);
    }

    /** Checks one person's proof against a record. */
    public static List<Check> verify(DrawRecord draw, DrawProof proof) {
        DrawVerifier verifier = new DrawVerifier(List.of());
        verifier.proof(draw, proof);
        return List.copyOf(verifier.checks);
    }

    private void record(DrawRecord draw) {
        check(
                Permutation.ALGORITHM.equals(draw.algorithm()),
                "The algorithm is the known " + Permutation.ALGORITHM + ".");
        if (!complete(draw)) {
            check(false, "The record is complete: the draw has taken place. (It says " + draw.state() + ".)");
            return;
        }
        check(
                () -> Seed.commitment(new Hash(text(draw.secret()))).equals(new Hash(draw.commitment())),
                "The secret is the one that was committed to when the registration began.");
        check(() -> number(draw.cohortSize()) > 0, "The number of registrations is above zero.");
        times(draw);
        DrawRecord.Value beacon = Objects.requireNonNull(draw.beacon());
        byte[] value = beacon(draw, draw.namedBeacon(), beacon);
        check(
                () -> Seed.of(new Hash(text(draw.secret())), new Hash(text(draw.root())), value)
                        .value()
                        .equals(new Hash(text(draw.seed()))),
                "The seed is SHA-256 of secret, root and beacon value.");
    }

    private void times(DrawRecord draw) {
        check(
                () -> time(draw.openedAt()).isBefore(time(draw.closesAt())),
                "The registration began before its closing time.");
        check(
                () -> !time(draw.closedAt()).isBefore(time(draw.closesAt())),
                "Registrations were taken until the announced time, " + draw.closesAt() + ".");
        check(
                () -> !time(draw.rootAt()).isBefore(time(draw.closedAt())),
                "The root was published after the close, at " + draw.rootAt() + ".");
        check(
                () -> !time(draw.namedBeacon().availableFrom()).isBefore(time(draw.closesAt())),
                "The beacon was named for a time after the close.");
        check(() -> !time(draw.drawnAt()).isBefore(time(draw.rootAt())), "The seed was fixed after the root.");
    }

    /** The bytes that go into the seed. */
    private byte[] beacon(DrawRecord draw, DrawRecord.Named named, DrawRecord.Value used) {
        check(named.kind().equals(used.kind()), "The kind of beacon is the one that was named: " + named.kind() + ".");
        return switch (used.kind()) {
            case DrawRecord.DRAND -> drand(draw, named, used);
            case DrawRecord.ENTERED -> entered(draw, named, used);
            default -> {
                check(false, "The kind of beacon is known.");
                yield new byte[0];
            }
        };
    }

    private byte[] drand(DrawRecord draw, DrawRecord.Named named, DrawRecord.Value used) {
        long round = number(used.round());
        DrandChain chain = chains.stream()
                .filter(known -> known.hash().hex().equals(used.chain()))
                .findFirst()
                .orElse(null);
        check(
                chain != null && Objects.equals(named.chain(), used.chain()),
                "The drand chain is the named one, and known.");
        if (chain == null) {
            return new byte[0];
        }
        check(
                () -> chain.timeOf(number(named.round())).equals(time(named.availableFrom())),
                "The named round is published when the record says, at " + named.availableFrom() + ".");
        check(
                () -> new NamedBeacon.Drand(chain.hash(), number(named.round())).roundFor(chain, time(draw.rootAt()))
                        == round,
                number(named.round()) == round
                        ? "Round " + round + " of drand is the one that was named, and came after the root."
                        : "Round " + round
                                + " of drand replaces the named one, because the root came too late for it.");
        check(
                () -> chain.timeOf(round).isAfter(time(draw.rootAt())),
                "Nobody could know the beacon when the root was published.");
        check(chain.verifies(round, text(used.signature())), "The signature of round " + round + " is drand's.");
        byte[] value = bytes(used.signature());
        check(() -> Hash.of(value).hex().equals(used.value()), "The beacon value is SHA-256 of that signature.");
        return value;
    }

    private byte[] entered(DrawRecord draw, DrawRecord.Named named, DrawRecord.Value used) {
        check(
                Objects.equals(named.source(), used.source()),
                "The source is the one that was named: " + named.source() + ".");
        check(
                () -> !text(used.enteredBy()).equals(text(used.confirmedBy())),
                "Two different agents entered the value.");
        check(
                () -> time(named.availableFrom()).isAfter(time(draw.rootAt())),
                "Nobody could know the beacon when the root was published.");
        return new Beacon.Entered(used.value(), text(used.source()), "first", "second").bytes();
    }

    private void proof(DrawRecord draw, DrawProof proof) {
        check(proof.lineId().equals(draw.lineId()), "The proof is about this line.");
        check(
                proof.root().equals(draw.root()) && Objects.equals(proof.cohortSize(), draw.cohortSize()),
                "The proof is about this draw.");
        check(
                () -> Registration.pseudonym(new Hash(proof.salt()), proof.lineId(), proof.personId())
                        .equals(new Hash(proof.pseudonym())),
                "The pseudonym is that of " + proof.personId() + ".");
        check(
                () -> Merkle.includes(
                        new Hash(text(draw.root())),
                        number(draw.cohortSize()),
                        proof.index(),
                        new Registration(proof.index(), new Hash(proof.pseudonym())).leaf(),
                        proof.path().stream().map(Hash::new).toList()),
                "The registration with index " + proof.index() + " is part of the published root.");
        if (draw.seed() != null) {
            check(
                    () -> number(proof.number())
                            == 1
                                    + new Permutation(new Hash(text(draw.seed())), number(draw.cohortSize()))
                                            .forward(proof.index()),
                    "The seed gives this registration the number " + proof.number() + ".");
        }
    }

    private static boolean complete(DrawRecord draw) {
        return draw.state().equals("DRAWN")
                && draw.beacon() != null
                && Arrays.asList(
                                draw.closedAt(), draw.root(), draw.rootAt(), draw.secret(), draw.seed(), draw.drawnAt())
                        .stream()
                        .noneMatch(Objects::isNull)
                && draw.cohortSize() != null;
    }

    private static byte[] bytes(@Nullable String signature) {
        try {
            return DrandChain.randomness(text(signature)).bytes();
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static long number(@Nullable Long number) {
        return number == null ? -1 : number;
    }

    private static Instant time(@Nullable String text) {
        return Instant.parse(text(text));
    }

    /** A part that is no hash or time at all fails its check like a wrong one. */
    private void check(BooleanSupplier holds, String what) {
        boolean held;
        try {
            held = holds.getAsBoolean();
        } catch (IllegalArgumentException | DateTimeParseException e) {
            held = false;
        }
        check(held, what);
    }

    private void check(boolean holds, String what) {
        checks.add(new Check(holds, what));
    }
}
