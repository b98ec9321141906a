package fr.montour.waiting.calling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.line.CallingRate;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

    @Test
    void fillsWithTheRate() {
        assertThat(new TokenBucket(0)
                        .after(Duration.ofMillis(100), CallingRate.of(6_000))
                        .whole())
                .isEqualTo(10);
    }

    @Test
    void holdsNoMoreThanASecondOfTheRateHoweverLongNobodyCouldBeCalled() {
        assertThat(new TokenBucket(0)
                        .after(Duration.ofDays(30), CallingRate.of(6_000))
                        .whole())
                .isEqualTo(100);
    }

    @Test
    void slowLinesMoveToo() {
        var bucket = new TokenBucket(0).after(Duration.ofSeconds(29), CallingRate.of(2));
        assertThat(bucket.whole()).isZero();

        assertThat(bucket.after(Duration.ofSeconds(1), CallingRate.of(2)).whole())
                .isEqualTo(1);
        assertThat(bucket.after(Duration.ofDays(1), CallingRate.of(2)).whole()).isEqualTo(1);
    }

    @Test
    void tellsWhenTheNextIsDue() {
        assertThat(new TokenBucket(0.5).untilWhole(CallingRate.of(600))).isEqualTo(Duration.ofMillis(50));
        assertThat(new TokenBucket(1).untilWhole(CallingRate.of(600))).isZero();
        assertThat(new TokenBucket(0).untilWhole(CallingRate.of(0))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void rateOfZeroIsAPauseAndEmptiesIt() {
        assertThat(new TokenBucket(50)
                        .after(Duration.ofSeconds(9), CallingRate.of(0))
                        .whole())
                .isZero();
    }

    @Test
    void lowerRateTakesBackWhatIsOverItsSecond() {
        assertThat(new TokenBucket(100)
                        .after(Duration.ZERO, CallingRate.of(600))
                        .whole())
                .isEqualTo(10);
    }

    @Test
    void timeThatRunsBackwardsTakesNothing() {
        assertThat(new TokenBucket(3)
                        .after(Duration.ofMinutes(-5), CallingRate.of(600))
                        .whole())
                .isEqualTo(3);
    }

    @Test
    void tenFillingsOfATenthAreOne() {
        var bucket = new TokenBucket(0);
        for (int i = 0; i < 10; i++) {
            bucket = bucket.after(Duration.ofMillis(100), CallingRate.of(60));
        }

        assertThat(bucket.whole()).isEqualTo(1);
    }

    @Test
    void callsAreTakenOut() {
        assertThat(new TokenBucket(2.5).minus(2)).isEqualTo(new TokenBucket(0.5));
    }
}
