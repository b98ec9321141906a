package fr.montour.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnroutableTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final Unroutable unroutable = new Unroutable(Duration.ofSeconds(15), Duration.ofHours(1));

    private static OutboxEntry entry(Instant time) {
        return new OutboxEntry("e", "t", "s", "subject", time, null, "{}");
    }

    @Test
    void aTypeThatNoQueueTakesRests() {
        unroutable.seen("t", NOW);

        assertThat(unroutable.resting("t", NOW.plusSeconds(14))).isTrue();
        assertThat(unroutable.resting("t", NOW.plusSeconds(15))).isFalse();
        assertThat(unroutable.resting("other", NOW)).isFalse();
    }

    @Test
    void onlyEventsOfSuchATypeThatAreOlderThanTheGraceAreGivenUp() {
        assertThat(unroutable.givenUp(entry(NOW.minusSeconds(3601)), NOW)).isFalse();

        unroutable.seen("t", NOW);

        assertThat(unroutable.givenUp(entry(NOW.minusSeconds(3601)), NOW)).isTrue();
        assertThat(unroutable.givenUp(entry(NOW.minusSeconds(3599)), NOW)).isFalse();
    }

    @Test
    void aTypeThatAQueueTakesAgainIsForgotten() {
        unroutable.seen("t", NOW);
        unroutable.routed("t");

        assertThat(unroutable.resting("t", NOW)).isFalse();
        assertThat(unroutable.givenUp(entry(NOW.minusSeconds(3601)), NOW)).isFalse();
    }
}
