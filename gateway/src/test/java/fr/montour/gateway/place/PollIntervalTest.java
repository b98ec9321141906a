package fr.montour.gateway.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PollIntervalTest {

    @ParameterizedTest
    @CsvSource({"0, 60, 2", "10, 60, 2", "100, 60, 5", "1000, 60, 50", "100000, 6000, 50", "10, 0, 2", "1000, 0, 100"})
    void isATwentiethOfTheWait(long ahead, double perMinute, long seconds) {
        assertThat(PollInterval.of(ahead, perMinute)).hasSeconds(seconds);
    }

    @Test
    void neverExceedsFourHours() {
        assertThat(PollInterval.of(Long.MAX_VALUE, 0.001)).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void neverShrinksWithDistance() {
        long[] intervals = LongStream.range(0, 5_000)
                .map(ahead -> PollInterval.of(ahead, 30).toSeconds())
                .toArray();
        assertThat(intervals).isSorted();
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000, 10_000, 100_000, 1_000_000})
    void theLoadOfACrowdGrowsNoFasterThanItsLogarithm(long crowd) {
        double callsPerSecond = 1;
        double polls = LongStream.range(0, crowd)
                .mapToDouble(ahead ->
                        1.0 / PollInterval.of(ahead, 60 * callsPerSecond).toSeconds())
                .sum();
        assertThat(polls).isLessThan(20 * callsPerSecond * Math.log((double) crowd));
    }
}
