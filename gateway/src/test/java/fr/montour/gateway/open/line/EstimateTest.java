package fr.montour.gateway.open.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {

    private static final long PLENTY = 10_000_000;

    @ParameterizedTest
    @CsvSource({
        "0, PT0S, PT1M",
        "99, PT0S, PT2M",
        "500, PT4M, PT6M",
        "1150, PT10M, PT15M",
        "20000, PT2H, PT4H",
        "500000, P3D, P4D",
        "3000000, P14D, P28D",
    })
    void isARangeRoundedOutwardsToWhatIsKnown(long ahead, String atLeast, String atMost) {
        assertThat(Estimate.of(ahead, line(LineState.OPEN, PLENTY, 200, 100, 0)))
                .isEqualTo(measured(atLeast, atMost));
    }

    @Test
    void theFewerWereCountedTheWiderItIs() {
        assertThat(Estimate.of(60, line(LineState.OPEN, PLENTY, 200, 1, 0))).isEqualTo(measured("PT10M", "PT35M"));
    }

    @Test
    void measuredPaceCountsNotTheConfiguredOne() {
        assertThat(Estimate.of(1_150, line(LineState.OPEN, PLENTY, 6_000, 100, 0)))
                .isEqualTo(measured("PT10M", "PT15M"));
    }

    @Test
    void peopleAheadWhoLeftShrinkTheLowerEnd() {
        // A hundred called a minute, while a hundred and sixty numbers had their turn: sixty belonged to people who had
        // left.
        assertThat(Estimate.of(1_600, line(LineState.OPEN, PLENTY, 200, 100, 160)))
                .isEqualTo(measured("PT9M", "PT20M"));
    }

    @Test
    void numbersThatPassedAreEnoughWhenNobodyWasCalledInTheLastMinute() {
        assertThat(Estimate.of(1_150, line(LineState.OPEN, PLENTY, 200, 0, 100)))
                .isEqualTo(measured("PT10M", "PT15M"));
    }

    /** One call a minute, seven ahead: whatever the last minute looked like, the answer hardly moves. */
    @ParameterizedTest
    @CsvSource({"1", "2", "3", "12", "60"})
    void fewCallsDoNotMakeTheEstimateJump(double measured) {
        Estimate.Between range = (Estimate.Between) Estimate.of(7, line(LineState.OPEN, PLENTY, 1, measured, 0));
        assertThat(range.atLeast()).isBetween(Duration.ofMinutes(3), Duration.ofMinutes(7));
        assertThat(range.atMost()).isBetween(Duration.ofMinutes(8), Duration.ofMinutes(20));
    }

    @Test
    void configuredPaceIsABestCaseUntilOneIsMeasured() {
        assertThat(Estimate.of(100, line(LineState.OPEN, PLENTY, 20, 0, 0)))
                .isEqualTo(
                        new Estimate.Between(Duration.ofMinutes(5), Duration.ofMinutes(15), Estimate.Basis.CONFIGURED));
    }

    @Test
    void promisesNothingBeyondTheShelf() {
        assertThat(Estimate.of(10, line(LineState.OPEN, 10, 5, 10, 0))).isEqualTo(new Estimate.AfterNextRelease());
        assertThat(Estimate.of(9, line(LineState.OPEN, 10, 5, 10, 0))).isInstanceOf(Estimate.Between.class);
    }

    @Test
    void saysThatTheShelfIsEmpty() {
        assertThat(Estimate.of(0, line(LineState.OPEN, 0, 5, 10, 10))).isEqualTo(new Estimate.OutOfStock());
    }

    /** Ten units a week over eight weeks, which may be off by a sixth or so. */
    @ParameterizedTest
    @CsvSource({"39, 0, P21D, P35D", "49, 10, P21D, P35D", "9, 0, P5D, P9D", "399, 0, P231D, P343D"})
    void inAStandingLineWhoeverIsBeyondTheStockWaitsForWhatIsReleasedPerWeek(
            long ahead, long credit, String atLeast, String atMost) {
        assertThat(Estimate.of(ahead, standing(credit, new ReleasePace(10, 0.177, 4_320))))
                .isEqualTo(
                        new Estimate.Between(Duration.parse(atLeast), Duration.parse(atMost), Estimate.Basis.RELEASED));
    }

    @Test
    void nobodyIsPromisedToBeCalledSoonerThanTheRateAllowsInCallingHours() {
        Estimate.Between range =
                (Estimate.Between) Estimate.of(12_959, standing(12_000, new ReleasePace(1_000_000, 0.2, 4_320)));

        assertThat(range.atLeast())
                .as("12,959 at three a minute, 72 hours a week")
                .isEqualTo(Duration.ofDays(6));
        assertThat(range.atMost()).isGreaterThanOrEqualTo(range.atLeast());
    }

    @Test
    void whereNothingWasReleasedLatelyNobodyCanSay() {
        assertThat(Estimate.of(40, standing(10, null))).isEqualTo(new Estimate.AfterNextRelease());
        assertThat(Estimate.of(40, standing(0, null))).isEqualTo(new Estimate.OutOfStock());
    }

    private static BoardLine standing(long credit, @Nullable ReleasePace releases) {
        return new BoardLine("l", LineState.OPEN, 0, PLENTY, credit, 2, 0, 0, releases);
    }

    @ParameterizedTest
    @CsvSource({"PAUSED, 5", "CLOSED, 5", "DRAFT, 5", "OPEN, 0"})
    void promisesNothingWhileTheLineStands(LineState state, int rate) {
        assertThat(Estimate.of(1, line(state, 10, rate, 10, 10))).isEqualTo(new Estimate.LineStopped());
    }

    private static Estimate measured(String atLeast, String atMost) {
        return new Estimate.Between(Duration.parse(atLeast), Duration.parse(atMost), Estimate.Basis.MEASURED);
    }

    private static BoardLine line(LineState state, long credit, int rate, double measured, double passed) {
        return new BoardLine("l", state, 0, PLENTY, credit, rate, measured, passed, null);
    }
}
