package fr.montour.draw;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small draw, once by a recorded round of drand, once by an entered value, and ways to tamper with it. */
final class SampleDraw {

    static final int SIZE = 11;

    private static final String LINE = "93008-residence-permit-renewal";
    private static final String SIGNATURE =
            "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39";
    private static final Hash SECRET = Hash.sha256(new byte[] {1});
    private static final Instant ROUND_TIME = DrandChain.QUICKNET.timeOf(1000);
    private static final String SOURCE = "Loto of 24 August 2023, five numbers in ascending order";

    private SampleDraw() {}

    static DrawRecord byDrand() {
        String chain = DrandChain.QUICKNET.hash().hex();
        return draw(
                new DrawRecord.Named(DrawRecord.DRAND, chain, 1000L, null, ROUND_TIME.toString()),
                new Beacon.Drand(DrandChain.QUICKNET.hash(), 1000, SIGNATURE));
    }

    static DrawRecord entered() {
        return draw(
                new DrawRecord.Named(DrawRecord.ENTERED, null, null, SOURCE, ROUND_TIME.toString()),
                new Beacon.Entered("3 14 15 26 35", SOURCE, "p_one", "p_two"));
    }

    private static DrawRecord draw(DrawRecord.Named named, Beacon beacon) {
        Hash root = Merkle.root(leaves());
        return new DrawRecord(
                LINE,
                Permutation.ALGORITHM,
                "DRAWN",
                ROUND_TIME.minusSeconds(1800).toString(),
                ROUND_TIME.minusSeconds(60).toString(),
                Seed.commitment(SECRET).hex(),
                named,
                ROUND_TIME.minusSeconds(59).toString(),
                (long) SIZE,
                root.hex(),
                ROUND_TIME.minusSeconds(50).toString(),
                DrawRecord.Value.of(beacon),
                SECRET.hex(),
                Seed.of(SECRET, root, beacon.bytes()).value().hex(),
                ROUND_TIME.plusSeconds(2).toString());
    }

    /** What the person behind an index is given. */
    static DrawProof proof(DrawRecord draw, int index) {
        String seed = draw.seed() == null ? SECRET.hex() : draw.seed();
        return new DrawProof(
                LINE,
                "p_" + index,
                salt(index).hex(),
                index,
                registration(index).pseudonym().hex(),
                Merkle.path(leaves(), index).stream().map(Hash::hex).toList(),
                SIZE,
                Merkle.root(leaves()).hex(),
                1 + new Permutation(new Hash(seed), SIZE).forward(index));
    }

    /** Each part of a record with a value that must not pass. */
    static Map<String, Object> tampering(DrawRecord draw) {
        String hash = "5".repeat(64);
        Map<String, Object> parts = new LinkedHashMap<>(Map.of(
                "algorithm",
                "montour-draw-2",
                "state",
                "CLOSED",
                "openedAt",
                ROUND_TIME.toString(),
                "closesAt",
                ROUND_TIME.minusSeconds(58).toString(),
                "commitment",
                hash,
                "closedAt",
                ROUND_TIME.minusSeconds(61).toString(),
                "cohortSize",
                0L,
                "root",
                hash,
                "rootAt",
                ROUND_TIME.toString()));
        parts.putAll(Map.of(
                "secret",
                hash,
                "seed",
                hash,
                "drawnAt",
                "yesterday",
                "beacon.value",
                hash,
                "namedBeacon.kind",
                "dice",
                "namedBeacon.availableFrom",
                ROUND_TIME.minusSeconds(70).toString()));
        if (draw.namedBeacon().kind().equals(DrawRecord.DRAND)) {
            parts.putAll(Map.of(
                    "namedBeacon.chain",
                    hash,
                    "namedBeacon.round",
                    999L,
                    "beacon.chain",
                    hash,
                    "beacon.round",
                    1001L,
                    "beacon.signature",
                    SIGNATURE.replace('9', '8')));
        } else {
            parts.putAll(Map.of(
                    "namedBeacon.source", "another lottery",
                    "beacon.source", "another lottery",
                    "beacon.enteredBy", "p_two",
                    "beacon.confirmedBy", "p_one"));
        }
        return parts;
    }

    /** The record with one part changed; {@code beacon.round} is the round of its beacon. */
    static DrawRecord with(DrawRecord draw, String part, @Nullable Object value) {
        int dot = part.indexOf('.');
        if (dot < 0) {
            return changed(draw, part, value);
        }
        String outer = part.substring(0, dot);
        Record inner = outer.equals("beacon") ? draw.beacon() : draw.namedBeacon();
        return changed(draw, outer, inner == null ? null : changed(inner, part.substring(dot + 1), value));
    }

    /** Ways to lie in a proof. */
    static Stream<UnaryOperator<DrawProof>> forgeries() {
        return Stream.of(
                proof -> changed(proof, "lineId", "93008-other"),
                proof -> changed(proof, "personId", "p_4"),
                proof -> changed(proof, "salt", salt(4).hex()),
                proof -> changed(proof, "index", 4L),
                proof -> changed(proof, "pseudonym", registration(4).pseudonym().hex()),
                proof -> changed(proof, "path", proof.path().reversed()),
                proof -> changed(
                        proof, "path", proof.path().subList(1, proof.path().size())),
                proof -> changed(proof, "cohortSize", SIZE + 1L),
                proof -> changed(proof, "root", salt(4).hex()),
                proof -> changed(proof, "number", proof.number() == null ? 1L : proof.number() % SIZE + 1),
                proof -> changed(proof, "number", null));
    }

    private static <T extends Record> T changed(T original, String component, @Nullable Object value) {
        try {
            RecordComponent[] components = original.getClass().getRecordComponents();
            @Nullable Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                var accessor = components[i].getAccessor();
                values[i] = components[i].getName().equals(component) ? value : accessor.invoke(original);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            T copy = (T) original.getClass().getDeclaredConstructor(types).newInstance(values);
            return copy;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static List<Hash> leaves() {
        return LongStream.range(0, SIZE)
                .mapToObj(index -> registration(index).leaf())
                .toList();
    }

    private static Registration registration(long index) {
        return new Registration(index, Registration.pseudonym(salt(index), LINE, "p_" + index));
    }

    private static Hash salt(long index) {
        return Hash.sha256(new byte[] {2, (byte) index});
    }
}
