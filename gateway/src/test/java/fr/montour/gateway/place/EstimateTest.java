package fr.montour.gateway.place;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.line.BoardLine;
import fr.montour.gateway.line.LineState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {

    @ParameterizedTest
    @CsvSource({
        "0, PT1M",
        "5, PT1M",
        "95, PT10M",
        "91, PT10M",
        "110, PT15M",
        "1150, PT1H55M",
        "1300, PT3H",
        "30000, P3D",
    })
    void isRoundedUpToWhatIsKnown(long ahead, String about) {
        assertThat(Estimate.of(ahead, line(LineState.OPEN, 100_000, 5, 10)))
                .isEqualTo(new Estimate.About(java.time.Duration.parse(about)));
    }

    @Test
    void usesTheConfiguredPaceUntilOneIsMeasured() {
        assertThat(Estimate.of(100, line(LineState.OPEN, 1_000, 20, 0)))
                .isEqualTo(new Estimate.About(java.time.Duration.ofMinutes(5)));
    }

    @Test
    void promisesNothingBeyondTheShelf() {
        assertThat(Estimate.of(10, line(LineState.OPEN, 10, 5, 10))).isEqualTo(new Estimate.AfterNextRelease());
        assertThat(Estimate.of(9, line(LineState.OPEN, 10, 5, 10))).isInstanceOf(Estimate.About.class);
    }

    @Test
    void promisesNothingWhileTheLineStands() {
        assertThat(Estimate.of(1, line(LineState.PAUSED, 10, 5, 10))).isEqualTo(new Estimate.LineStopped());
        assertThat(Estimate.of(1, line(LineState.OPEN, 10, 0, 0))).isEqualTo(new Estimate.LineStopped());
    }

    @Test
    void theStatusTellsDistanceEstimateAndWhenToAskAgain() {
        var status = PlaceStatus.of(140, new BoardLine("l", LineState.OPEN, 39, 500, 1_000, 60, 60));
        assertThat(status).isEqualTo(new PlaceStatus(140, 100, 39, PlaceStatus.State.WAITING, "PT2M", 5));
    }

    @Test
    void whoeverHadACallIsSentToAskForThePlaceItself() {
        var line = new BoardLine("l", LineState.OPEN, 140, 500, 1_000, 60, 60);
        assertThat(PlaceStatus.of(140, line).state()).isEqualTo(PlaceStatus.State.MAYBE_CALLED);
        assertThat(PlaceStatus.of(141, line).state()).isEqualTo(PlaceStatus.State.WAITING);
        assertThat(PlaceStatus.of(141, line).ahead()).isZero();
    }

    private static BoardLine line(LineState state, long credit, int rate, double measured) {
        return new BoardLine("l", state, 0, 100_000, credit, rate, measured);
    }
}
