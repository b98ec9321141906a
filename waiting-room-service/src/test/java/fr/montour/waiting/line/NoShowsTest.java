package fr.montour.waiting.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoShowsTest {

    private static final int PER_MINUTE = 60;
    private static final Totals MISSED = new Totals(1, 1, 1, 0);
    private static final Totals CLAIMED = new Totals(0, 0, 1, 0);

    private static NoShows afterOutcomes(NoShows begin, int calls, double missing, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        NoShows now = begin;
        for (int i = 0; i < calls; i++) {
            now = now.afterCalls(1, PER_MINUTE);
            now = random.nextDouble() < missing ? now.plus(Totals.NONE, MISSED) : now.plus(Totals.NONE, CLAIMED);
        }
        return now;
    }

    @Test
    void whereEverybodyComesNothingIsCorrected() {
        assertThat(NoShows.NONE.correction()).isEqualTo(1);
        assertThat(afterOutcomes(NoShows.NONE, 500, 0, 1).correction()).isEqualTo(1);
    }

    @Test
    void firstMissedCallOfALineChangesLittle() {
        assertThat(NoShows.NONE.plus(Totals.NONE, MISSED).correction()).isBetween(1.0, 1.06);
    }

    @Test
    void whereNobodyComesTheCorrectionIsBounded() {
        NoShows nobody = afterOutcomes(NoShows.NONE, 500, 1, 1);

        assertThat(nobody.share()).isGreaterThan(0.8).isLessThan(1);
        assertThat(nobody.correction()).isEqualTo(NoShows.MAX_CORRECTION, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void correctionStaysInItsBoundsAndFollowsTheShare(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        NoShows now = NoShows.NONE;
        for (int i = 0; i < 2_000; i++) {
            double before = now.correction();
            now = switch (random.nextInt(3)) {
                case 0 -> now.plus(Totals.NONE, MISSED);
                case 1 -> now.plus(Totals.NONE, CLAIMED);
                default -> now.afterCalls(1 + random.nextInt(5), random.nextInt(12_000));
            };
            assertThat(now.share()).isBetween(0.0, 1.0);
            assertThat(now.correction()).isBetween(1.0, NoShows.MAX_CORRECTION + 1e-9);
            assertThat(Math.abs(now.correction() - before)).as("one step").isLessThan(0.11);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.1, 0.2, 0.3})
    void shareComesNearTheTruth(double missing) {
        double sum = 0;
        for (int seed = 0; seed < 50; seed++) {
            sum += afterOutcomes(NoShows.NONE, 1_000, missing, seed).share();
        }

        assertThat(sum / 50).isEqualTo(missing * 100 / 120, within(0.02));
    }

    @Test
    void oldOutcomesAreForgottenWithinAFewHundredCalls() {
        NoShows bad = afterOutcomes(NoShows.NONE, 500, 0.5, 1);

        assertThat(afterOutcomes(bad, 500, 0, 2).correction()).isLessThan(1.01);
    }

    @Test
    void fastLineRemembersAMinuteOfCalls() {
        assertThat(NoShows.fading(6_000, 6_000)).isEqualTo(1 / Math.E, within(0.01));
        assertThat(NoShows.fading(100, 1)).isEqualTo(1 / Math.E, within(0.01));
    }
}
