package fr.montour.slot.release.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdempotencyKeysTest {

    @Test
    void sameAgentAndKeyGiveTheSameId() {
        var id = IdempotencyKeys.releaseId("p_agent", "monday");
        assertThat(id.value()).matches("r_[a-z2-7]{26}");
        assertThat(IdempotencyKeys.releaseId("p_agent", "monday")).isEqualTo(id);
    }

    @Test
    void anotherAgentOrKeyGivesAnotherId() {
        var id = IdempotencyKeys.releaseId("p_agent", "monday");
        assertThat(IdempotencyKeys.releaseId("p_other", "monday")).isNotEqualTo(id);
        assertThat(IdempotencyKeys.releaseId("p_agent", "tuesday")).isNotEqualTo(id);
    }
}
