package fr.montour.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.launcher.demo.Observed.Appointment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OversoldTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);
    private static final List<ReleasePlan.Day> RELEASED =
            List.of(new ReleasePlan.Day(DAY, LocalTime.of(9, 0), LocalTime.of(12, 20), 3, 20));

    @Test
    void aSlotMayBeHeldByAsManyPeopleAsThereAreCounters() {
        assertThat(Oversold.count(Collections.nCopies(3, personAt(DAY.atTime(9, 0))), RELEASED))
                .isZero();
    }

    @Test
    void onePersonMoreIsOneOversoldSlot() {
        assertThat(Oversold.count(Collections.nCopies(4, personAt(DAY.atTime(9, 0))), RELEASED))
                .isOne();
    }

    @Test
    void anAppointmentThatWasNeverReleasedIsOversold() {
        assertThat(Oversold.count(List.of(personAt(DAY.plusDays(1).atTime(9, 0))), RELEASED))
                .isOne();
    }

    private static Observed personAt(LocalDateTime start) {
        return new Observed(
                "p",
                Set.of(1L),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                false,
                List.of(new Appointment(start, "ABCD-2345")),
                0,
                FateTest.WAITING);
    }
}
