package fr.montour.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SteadyHealthTest {

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final SteadyHealth health = new SteadyHealth(Duration.ofSeconds(30), () -> now);

    @Test
    void notUpBeforeTheFirstAnswer() {
        assertThat(health.isUp()).isFalse();
    }

    @Test
    void shortHiccupDoesNotShakeIt() {
        health.answered();
        now = now.plusSeconds(30);
        assertThat(health.isUp()).isTrue();
    }

    @Test
    void longAbsenceBringsItDownAndAnAnswerUpAgain() {
        health.answered();
        now = now.plusSeconds(31);
        assertThat(health.isUp()).isFalse();
        health.answered();
        assertThat(health.isUp()).isTrue();
    }
}
