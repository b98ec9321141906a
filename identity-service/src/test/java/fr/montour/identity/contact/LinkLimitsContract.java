package fr.montour.identity.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every count of links promises. */
public abstract class LinkLimitsContract {

    private static final Instant NOW = Instant.parse("2026-11-23T09:59:00Z");

    private final String key = "address " + UUID.randomUUID();

    protected abstract LinkLimits limits();

    @Test
    void soManyAreTakenInAnyHourWhateverTheClockShows() {
        assertThat(limits().take(key, 2, NOW)).isTrue();
        assertThat(limits().take(key, 2, NOW.plus(Duration.ofMinutes(10)))).isTrue();
        assertThat(limits().take(key, 2, NOW.plus(Duration.ofMinutes(20)))).isFalse();
        assertThat(limits().take(key, 2, NOW.plus(Duration.ofMinutes(60)))).isTrue();
        assertThat(limits().take(key, 2, NOW.plus(Duration.ofMinutes(61)))).isFalse();
    }

    @Test
    void oneKeySaysNothingOfAnother() {
        assertThat(limits().take(key, 1, NOW)).isTrue();
        assertThat(limits().take(key + "'", 1, NOW)).isTrue();
    }

    @Test
    void atTheSameMomentNoMoreAreTakenThanOneByOne() {
        var taken = IntStream.range(0, 16)
                .parallel()
                .filter(any -> limits().take(key, 3, NOW))
                .count();

        assertThat(taken).isBetween(1L, 3L);
    }

    @Test
    void forgettingForgetsOnlyWhatCountsNoMore() {
        limits().take(key, 1, NOW);

        limits().forget(NOW.plus(Duration.ofMinutes(59)));

        assertThat(limits().take(key, 1, NOW.plus(Duration.ofMinutes(59)))).isFalse();
        limits().forget(NOW.plus(Duration.ofMinutes(60)));
        assertThat(limits().take(key, 1, NOW.plus(Duration.ofMinutes(60)))).isTrue();
    }
}
