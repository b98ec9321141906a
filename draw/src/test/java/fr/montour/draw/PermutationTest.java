package fr.montour.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermutationTest {

    private static Hash seed(int n) {
        return Hash.sha256(ByteBuffer.allocate(Integer.BYTES).putInt(n).array());
    }

    static IntStream sizes() {
        return IntStream.concat(
                IntStream.rangeClosed(1, 70), IntStream.of(97, 100, 101, 121, 122, 127, 128, 255, 1009, 5003));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyIndexHasItsOwnPlaceAndTheInverseFindsIt(int size) {
        for (int s = 0; s < 3; s++) {
            Permutation permutation = new Permutation(seed(s), size);
            BitSet taken = new BitSet(size);

            for (long index = 0; index < size; index++) {
                long place = permutation.forward(index);
                taken.set((int) place);
                assertThat(place).isBetween(0L, size - 1L);
                assertThat(permutation.inverse(place)).isEqualTo(index);
            }

            assertThat(taken.cardinality()).isEqualTo(size);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000_000, 999_983, 1L << 33, Permutation.MAX_SIZE - 1, Permutation.MAX_SIZE})
    void largeCohortsNeedNoTable(long size) {
        Permutation permutation = new Permutation(seed(1), size);

        for (long index : new long[] {0, 1, size / 2, size - 1}) {
            assertThat(permutation.inverse(permutation.forward(index))).isEqualTo(index);
        }
    }

    /** Computed by an independent implementation, the one in docs/fairness.md. */
    @Test
    void theSameForEverybodyForEver() {
        Permutation permutation = new Permutation(Hash.sha256(), 1000);

        assertThat(IntStream.range(0, 5).mapToObj(permutation::forward)).containsExactly(360L, 256L, 767L, 48L, 635L);
    }

    @Test
    void refusesWhatIsNotInTheCohort() {
        Permutation permutation = new Permutation(seed(0), 10);

        assertThatIllegalArgumentException().isThrownBy(() -> permutation.forward(10));
        assertThatIllegalArgumentException().isThrownBy(() -> permutation.inverse(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Permutation(seed(0), 0));
    }

    /** Wherever one registers, every place is equally likely: chi-square over many seeds, for the first, a middle and the last index. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 7, 12, 50})
    void noIndexIsFavoured(int size) {
        int perPlace = 400;
        for (int index : new int[] {0, size / 2, size - 1}) {
            long[] counts = new long[size];
            for (int s = 0; s < perPlace * size; s++) {
                counts[(int) new Permutation(seed(s), size).forward(index)]++;
            }
            assertThat(chiSquare(counts, perPlace)).isLessThan(limit(size - 1));
        }
    }

    /** All 24 orders of four people are equally likely. */
    @Test
    void noOrderIsFavoured() {
        int perOrder = 400;
        long[] counts = new long[256];
        for (int s = 0; s < perOrder * 24; s++) {
            Permutation permutation = new Permutation(seed(s), 4);
            long order = 0;
            for (int index = 0; index < 4; index++) {
                order = order * 4 + permutation.forward(index);
            }
            counts[(int) order]++;
        }

        long[] seen = Arrays.stream(counts).filter(count -> count > 0).toArray();
        assertThat(seen).hasSize(24);
        assertThat(chiSquare(seen, perOrder)).isLessThan(limit(23));
    }

    /** In one draw, registering early and drawing a low number have nothing to do with each other. */
    @Test
    void earlyIsNotBetter() {
        int size = 10_000;
        Permutation permutation = new Permutation(seed(7), size);
        double mean = (size - 1) / 2.0;
        double covariance = 0;
        double variance = 0;
        for (int index = 0; index < size; index++) {
            covariance += (index - mean) * (permutation.forward(index) - mean);
            variance += (index - mean) * (index - mean);
        }

        assertThat(covariance / variance).isCloseTo(0, Offset.offset(4 / Math.sqrt(size)));
    }

    private static double chiSquare(long[] counts, double expected) {
        return Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    /** Exceeded by chance once in a hundred thousand (Wilson and Hilferty's approximation). */
    private static double limit(int degrees) {
        double part = 2.0 / (9 * degrees);
        return degrees * Math.pow(1 - part + 4.265 * Math.sqrt(part), 3);
    }
}
