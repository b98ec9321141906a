package fr.montour.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.launcher.demo.ReleasePlan.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasePlanTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 60, 61, 126, 127, 200, 1000})
    void exactlyAsManyAppointmentsAreReleasedAsAreWanted(int wanted) {
        List<Day> days = ReleasePlan.of(wanted, FRIDAY);

        assertThat(days.stream().mapToInt(Day::appointments).sum()).isEqualTo(wanted);
        assertThat(days).extracting(Day::date).doesNotHaveDuplicates();
        assertThat(days)
                .allSatisfy(day -> assertThat(day.date().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    @Test
    void sixtyFitOnOneDayAtThreeCounters() {
        assertThat(ReleasePlan.of(60, FRIDAY))
                .containsExactly(new Day(FRIDAY, LocalTime.of(9, 0), LocalTime.of(12, 20), 3, 20));
    }

    @Test
    void theDayAfterFridayIsMonday() {
        assertThat(ReleasePlan.of(127, FRIDAY).getLast().date()).isEqualTo(LocalDate.of(2026, 12, 7));
    }
}
