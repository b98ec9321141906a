package fr.montour.gateway.open.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    @Test
    void numbersThatHadTheirTurnAreCountedOverTheMinutesSeen() {
        assertThat(watched(Progress.NONE, 0, 120, 2).perMinute()).isCloseTo(120, within(3.0));
        assertThat(watched(Progress.NONE, 0, 3_600, 2).perMinute()).isCloseTo(120, within(3.0));
    }

    @Test
    void lessThanAMinuteIsNoMeasurement() {
        assertThat(watched(Progress.NONE, 0, 59, 2).perMinute()).isZero();
    }

    @Test
    void memoryIsBounded() {
        assertThat(watched(Progress.NONE, 0, 3_600, 2).samples()).hasSizeLessThanOrEqualTo(61);
    }

    @Test
    void timeInWhichNobodyCouldBeCalledDoesNotCount() {
        var before = watched(Progress.NONE, 0, 300, 2);
        assertThat(before.plus(line(LineState.PAUSED, 600, 100), NOON.plusSeconds(301)))
                .isEqualTo(Progress.NONE);
        assertThat(before.plus(line(LineState.OPEN, 600, 0), NOON.plusSeconds(301)))
                .isEqualTo(Progress.NONE);
    }

    @Test
    void anotherRateIsMeasuredAnew() {
        var before = watched(Progress.NONE, 0, 300, 2);
        var faster = new BoardLine("l", LineState.OPEN, 600, 10_000, 5_000, 600, 0, 0, null);
        assertThat(before.plus(faster, NOON.plusSeconds(310)).perMinute()).isZero();
    }

    @Test
    void clockThatJumpsBackStartsAnew() {
        var before = watched(Progress.NONE, 0, 300, 2);
        assertThat(before.plus(line(LineState.OPEN, 600, 5_000), NOON.minusSeconds(300))
                        .samples())
                .hasSize(1);
    }

    private static Progress watched(Progress start, int from, int to, int perSecond) {
        Progress progress = start;
        for (int second = from; second <= to; second++) {
            progress = progress.plus(line(LineState.OPEN, (long) second * perSecond, 5_000), NOON.plusSeconds(second));
        }
        return progress;
    }

    private static BoardLine line(LineState state, long serving, long credit) {
        return new BoardLine("l", state, serving, 10_000, credit, 120, 0, 0, null);
    }
}
