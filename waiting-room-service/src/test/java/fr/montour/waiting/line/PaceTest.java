package fr.montour.waiting.line;

import static fr.montour.waiting.fakes.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static Pace steady(int perSecond, int seconds) {
        Pace pace = Pace.NONE;
        for (int second = 0; second < seconds; second++) {
            pace = pace.plus(perSecond, NOON.plusSeconds(second));
        }
        return pace;
    }

    @Test
    void nobodyCalledIsNoPace() {
        assertThat(Pace.NONE.perMinute(NOON)).isZero();
    }

    @Test
    void steadyCallsAreMeasuredAsTheyAre() {
        assertThat(steady(2, 300).perMinute(NOON.plusSeconds(300))).isBetween(108, 132);
    }

    @Test
    void youngLineIsMeasuredOverItsOwnTime() {
        assertThat(steady(2, 10).perMinute(NOON.plusSeconds(10))).isEqualTo(120);
    }

    @Test
    void paceDiesAwayWithinAMinute() {
        assertThat(steady(2, 300).perMinute(NOON.plusSeconds(361))).isZero();
    }

    @Test
    void memoryIsBounded() {
        assertThat(steady(1, 10_000).beats()).hasSizeLessThanOrEqualTo(13);
    }

    @Test
    void clockThatJumpedBackCountsInTheLatestBeat() {
        Pace pace = Pace.NONE.plus(1, NOON).plus(1, NOON.minus(Duration.ofMinutes(5)));

        assertThat(pace.beats()).containsExactly(new Pace.Beat(NOON, 2));
    }
}
