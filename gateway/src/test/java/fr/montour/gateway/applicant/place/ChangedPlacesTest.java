package fr.montour.gateway.applicant.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChangedPlacesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final ChangedPlaces changed = new ChangedPlaces();

    private boolean doubted(Instant asOf) {
        return changed.since("l", "p_1", asOf);
    }

    @Test
    void whatWasKnownBeforeAChangeOrAMomentAfterItIsDoubted() {
        assertThat(doubted(NOON.minusSeconds(7_200))).isFalse();

        changed.add("l", "p_1", NOON);

        assertThat(doubted(NOON.minusSeconds(7_200))).isTrue();
        assertThat(doubted(NOON.plusSeconds(59))).isTrue();
        assertThat(doubted(NOON.plusSeconds(60))).isFalse();
        assertThat(changed.since("l", "p_2", NOON)).isFalse();
        assertThat(changed.since("other", "p_1", NOON)).isFalse();
    }

    @Test
    void theLatestOfSeveralChangesCountsInWhateverOrderTheyAreRead() {
        changed.add("l", "p_1", NOON.plusSeconds(600));
        changed.add("l", "p_1", NOON);

        assertThat(doubted(NOON.plusSeconds(599))).isTrue();
    }

    @Test
    void whatIsOlderThanAnyCookieIsForgotten() {
        changed.add("l", "p_1", NOON);
        changed.forget(NOON.plusSeconds(60));
        assertThat(doubted(NOON)).isTrue();

        changed.forget(NOON.plusSeconds(61));

        assertThat(doubted(NOON)).isFalse();
    }
}
