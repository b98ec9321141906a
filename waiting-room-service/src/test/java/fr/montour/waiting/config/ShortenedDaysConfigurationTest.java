package fr.montour.waiting.config;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.line.ShortenedDays;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ShortenedDaysConfigurationTest {

    @Test
    void developmentMayShortenItsDays() {
        assertThat(new ShortenedDaysConfiguration("PT30S", true).days())
                .contains(new ShortenedDays(Duration.ofSeconds(30)));
    }

    @Test
    void nobodyElseCan() {
        assertThat(new ShortenedDaysConfiguration("PT30S", false).days()).isEmpty();
    }

    @Test
    void calendarCountsWhereNothingIsSet() {
        assertThat(new ShortenedDaysConfiguration("", true).days()).isEmpty();
    }
}
