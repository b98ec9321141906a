package fr.montour.waiting.line;

import static fr.montour.waiting.fakes.Samples.OUTAGE_AFTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.montour.waiting.fakes.Samples;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A standing line on days of thirty seconds, of which six are night. */
class ShortenedDaysTest {

    /** A day begins at every full half minute. */
    private static final Instant MORNING = Instant.parse("2026-11-22T23:00:00Z");

    private static final CallingTimes TIMES = CallingCalendar.of(
                    new ShortenedDays(Duration.ofSeconds(30)), OUTAGE_AFTER)
            .of(Line.draft(Samples.LINE, Samples.NAME, LineSettings.STANDING));

    private static Instant at(int second) {
        return MORNING.plusSeconds(second);
    }

    @Test
    void peopleAreCalledByDayAndNotByNightWhateverTheCalendarSays() {
        assertThat(TIMES.mayCall(at(0))).isTrue();
        assertThat(TIMES.mayCall(at(23))).isTrue();
        assertThat(TIMES.mayCall(at(24))).isFalse();
        assertThat(TIMES.mayCall(at(29))).isFalse();
        assertThat(TIMES.mayCall(at(30))).isTrue();
    }

    @Test
    void callStandsUntilTheNextDayEnds() {
        assertThat(TIMES.claimBy(at(0))).isEqualTo(at(54));
        assertThat(TIMES.claimBy(at(23))).isEqualTo(at(54));
        assertThat(TIMES.claimBy(at(30))).isEqualTo(at(84));
    }

    @Test
    void secondCallComesOnALaterDay() {
        assertThat(TIMES.earliestRepeat(at(3))).isEqualTo(at(30));
        assertThat(TIMES.earliestRepeat(at(54))).isEqualTo(at(60));
    }

    @Test
    void lineOfTheDayKeepsItsMinutes() {
        var day = CallingCalendar.of(new ShortenedDays(Duration.ofSeconds(30)), OUTAGE_AFTER)
                .of(Line.draft(Samples.LINE, Samples.NAME, Samples.settings(60, 5)));

        assertThat(day.mayCall(at(29))).isTrue();
        assertThat(day.claimBy(at(0))).isEqualTo(at(300));
    }

    @Test
    void dayHasBounds() {
        assertThatThrownBy(() -> new ShortenedDays(Duration.ofSeconds(4))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ShortenedDays(Duration.ofHours(2))).isInstanceOf(IllegalArgumentException.class);
    }
}
