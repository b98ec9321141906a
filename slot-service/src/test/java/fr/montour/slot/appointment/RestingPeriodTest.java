package fr.montour.slot.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RestingPeriodTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final RestingPeriod PERIOD = new RestingPeriod(Duration.ofMinutes(10), Duration.ofHours(4));

    private final RandomGenerator random = RandomGenerator.of("L64X128MixRandom");

    @Test
    void momentsAreSpreadOverTheWholeWindow() {
        var start = NOW.plus(Duration.ofDays(8));
        var minutes = Stream.generate(() -> PERIOD.returnAt(NOW, start, random))
                .limit(2_000)
                .map(at -> Duration.between(NOW, at).toMinutes())
                .toList();
        assertThat(minutes).allSatisfy(minute -> assertThat(minute).isBetween(10L, 240L));
        assertThat(minutes).anyMatch(minute -> minute < 40).anyMatch(minute -> minute > 210);
    }

    @Test
    void unitOfASlotThatIsNearReturnsBeforeItBegins() {
        var start = NOW.plus(Duration.ofMinutes(30));
        var moments = Stream.generate(() -> PERIOD.returnAt(NOW, start, random)).limit(500);
        assertThat(moments).allMatch(at -> !at.isAfter(start) && !at.isBefore(NOW.plus(PERIOD.shortest())));
    }

    @Test
    void theShortestRestIsNeverCut() {
        var start = NOW.plus(Duration.ofMinutes(1));
        assertThat(PERIOD.returnAt(NOW, start, random)).isEqualTo(NOW.plus(PERIOD.shortest()));
    }

    @Test
    void windowMustBeAWindow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RestingPeriod(Duration.ofMinutes(2), Duration.ofMinutes(1)));
    }
}
