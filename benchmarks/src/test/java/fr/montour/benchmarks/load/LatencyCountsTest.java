package fr.montour.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LatencyCountsTest {

    private static final Duration NO_TIME = Duration.ZERO;
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void whatBeganInTheWarmUpDoesNotCount() {
        var counts = new LatencyCounts(LONG, LONG);
        long now = System.nanoTime();
        counts.count(true, now, now + 1);

        assertThatThrownBy(() -> counts.measurement("claims"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("claims");
    }

    @Test
    void successesAndErrorsAreCountedApart() {
        var counts = new LatencyCounts(NO_TIME, LONG);
        long now = System.nanoTime();
        counts.count(true, now, now + 2_000_000);
        counts.count(false, now, now + 3_000_000);

        assertThat(counts.measurement("claims"))
                .returns(1L, Measurement::operations)
                .returns(1L, Measurement::errors);
    }
}
