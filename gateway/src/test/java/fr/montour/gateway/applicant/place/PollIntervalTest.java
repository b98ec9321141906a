package fr.montour.gateway.applicant.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollIntervalTest {

    @ParameterizedTest
    @CsvSource({
        "0, 60, 2",
        "10, 60, 2",
        "60, 60, 3",
        "600, 60, 99",
        "3600, 60, 917",
        "172800, 60, 77462",
        "100, 6000, 2",
        "10, 0, 2",
        "1000, 0, 451"
    })
    void isAShareOfTheWaitThatGrowsWithIt(long ahead, double perMinute, long seconds) {
        assertThat(PollInterval.of(ahead, perMinute)).hasSeconds(seconds);
    }

    @ParameterizedTest
    @CsvSource({"72000, 45, 45", "45, 45, 45", "20, 29, 35", "0, 9, 15", "-3600, 9, 15"})
    void whoeverKeepsANumberAsksRarelyUntilTheHourAndThenSpread(long untilHour, long least, long most) {
        var now = Instant.parse("2026-11-23T12:00:00Z");
        long[] intervals = LongStream.range(0, 1_000)
                .map(number -> PollInterval.kept(now.plusSeconds(untilHour), now, number)
                        .toSeconds())
                .sorted()
                .toArray();
        assertThat(intervals[0]).isEqualTo(least);
        assertThat(intervals[999]).isEqualTo(most);
    }

    @Test
    void neverExceedsTwoMonths() {
        assertThat(PollInterval.of(Long.MAX_VALUE, 0.001)).isEqualTo(Duration.ofDays(60));
        assertThat(PollInterval.of(Long.MAX_VALUE, 0.001, 7)).isLessThanOrEqualTo(Duration.ofDays(60));
    }

    @Test
    void neverShrinksWithDistance() {
        long[] intervals = LongStream.range(0, 5_000)
                .map(ahead -> PollInterval.of(ahead, 30).toSeconds())
                .toArray();
        assertThat(intervals).isSorted();
    }

    @Test
    void peopleWhoCameTogetherDoNotAskTogether() {
        long[] intervals = LongStream.range(10_000, 11_000)
                .map(number -> PollInterval.of(10_000, 60, number).toSeconds())
                .sorted()
                .toArray();
        double mean = PollInterval.of(10_000, 60).toSeconds();
        assertThat((double) intervals[0]).isBetween(0.899 * mean, 0.91 * mean);
        assertThat((double) intervals[999]).isBetween(1.09 * mean, 1.101 * mean);
        assertThat(LongStream.of(intervals).average().orElseThrow()).isBetween(0.99 * mean, 1.01 * mean);
        assertThat(LongStream.of(intervals).distinct().count()).isGreaterThan(300);
    }
}
