package fr.montour.waiting.calling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.line.CallingRate;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateWatchTest {

    private static final CallingRate TEN_PER_SECOND = CallingRate.of(600);

    private final RateWatch watch = new RateWatch();

    private static long at(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }

    @Test
    void nothingSeenIsNothingAllowed() {
        assertThat(watch.bucket(TEN_PER_SECOND, at(10_000)).whole()).isZero();
    }

    @Test
    void ownVersionIsFilledFromTheMomentOfTheDecision() {
        watch.wrote(7, 20, 0, 600, at(1_000));
        watch.saw(7, 20, 0, 600, at(1_090));

        assertThat(watch.bucket(TEN_PER_SECOND, at(1_100)).whole()).isEqualTo(1);
    }

    @Test
    void foreignVersionIsLeftToItsWriterForAWhile() {
        watch.saw(7, 20, 0, 600, at(1_000));

        assertThat(watch.bucket(TEN_PER_SECOND, at(1_399)).whole()).isZero();
    }

    @Test
    void silentWriterIsReplacedAndTheTimeOfSilenceMadeUpFor() {
        watch.saw(6, 19, 0, 600, at(900));
        watch.saw(7, 20, 0, 600, at(1_000));

        assertThat(watch.bucket(TEN_PER_SECOND, at(1_400)).whole()).isEqualTo(4);
    }

    @Test
    void whereNobodyWasCallingThereIsNothingToMakeUpFor() {
        watch.saw(7, 20, 0, 600, at(1_000));
        assertThat(watch.bucket(TEN_PER_SECOND, at(1_400)).whole())
                .as("first sight")
                .isEqualTo(1);

        watch.saw(8, 20, 0, 300, at(5_000));
        assertThat(watch.bucket(TEN_PER_SECOND, at(5_400)).whole())
                .as("after a change of rate")
                .isEqualTo(1);
    }

    @Test
    void foreignVersionIsNeverOlderThanItsFirstSight() {
        watch.wrote(7, 20, 0, 600, at(0));
        watch.saw(8, 21, 0, 600, at(5_000));

        assertThat(watch.bucket(TEN_PER_SECOND, at(5_350)).whole()).isZero();
        assertThat(watch.bucket(TEN_PER_SECOND, at(5_500)).whole()).isEqualTo(5);
    }

    @Test
    void seeingTheSameVersionAgainDoesNotStartAnew() {
        watch.saw(6, 19, 0, 600, at(900));
        watch.saw(7, 20, 0, 600, at(1_000));
        watch.saw(7, 20, 0, 600, at(1_300));

        assertThat(watch.bucket(TEN_PER_SECOND, at(1_500)).whole()).isEqualTo(5);
    }

    @Test
    void whatStaffChangeTakesTheLineFromNobody() {
        watch.wrote(7, 50, 0, 600, at(1_000));
        watch.saw(8, 50, 0, 600, at(1_050));

        assertThat(watch.bucket(TEN_PER_SECOND, at(1_150)).whole()).isEqualTo(1);
    }

    @Test
    void statementOfStockLeavesTheBucketAsItIs() {
        watch.wrote(7, 50, 0, 600, at(1_000));
        watch.saw(8, 50, 0, 600, at(1_080));
        watch.saw(9, 50, 0, 600, at(1_095));

        assertThat(watch.bucket(TEN_PER_SECOND, at(1_100)).whole()).isEqualTo(1);
    }

    @Test
    void whereNobodyWasEverCalledThereIsNobodyToWaitFor() {
        watch.saw(7, 0, 0, 600, at(1_000));

        assertThat(watch.bucket(TEN_PER_SECOND, at(1_099)).whole()).isZero();
        assertThat(watch.bucket(TEN_PER_SECOND, at(1_100)).whole()).isEqualTo(1);
    }
}
