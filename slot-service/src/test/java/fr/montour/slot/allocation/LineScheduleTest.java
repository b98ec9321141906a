package fr.montour.slot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.ReleaseWindow;
import fr.montour.slot.model.SlotId;
import fr.montour.slot.testing.TestCatalogue;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LineScheduleTest {

    private static final Instant NINE = Instant.parse("2026-12-01T08:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private final LineSchedule empty = LineSchedule.empty(TestCatalogue.BOBIGNY_RENEWAL);

    private static ReleaseWindow window(String release, int fromQuarter, int quarters) {
        var start = NINE.plus(QUARTER.multipliedBy(fromQuarter));
        return new ReleaseWindow(
                new ReleaseId(release), start, start.plus(QUARTER.multipliedBy(quarters)), QUARTER, false);
    }

    @Test
    void releasesMayFollowEachOtherButNotOverlap() {
        var schedule = empty.with(window("r_1", 0, 4)).orElseThrow();
        assertThat(schedule.with(window("r_2", 4, 2))).isPresent();
        assertThat(schedule.with(window("r_2", 3, 2))).isEmpty();
    }

    @Test
    void slotsAreInSightOnlyOnceTheReleaseIsOpen() {
        var schedule = empty.with(window("r_1", 0, 2)).orElseThrow();
        var first = new SlotId(schedule.line(), NINE);
        assertThat(schedule.inSight(NINE.minusSeconds(1))).isEmpty();
        assertThat(schedule.shows(first)).isFalse();
        var open = schedule.opened(new ReleaseId("r_1"));
        assertThat(open.inSight(NINE.minusSeconds(1)))
                .containsExactly(first, new SlotId(schedule.line(), NINE.plus(QUARTER)));
        assertThat(open.shows(first)).isTrue();
    }

    @Test
    void slotsThatHaveBegunAreNotInSight() {
        var schedule = empty.with(window("r_1", 0, 2)).orElseThrow().opened(new ReleaseId("r_1"));
        assertThat(schedule.inSight(NINE)).containsExactly(new SlotId(schedule.line(), NINE.plus(QUARTER)));
    }

    @Test
    void onlyTheBeginningsOfSlotsAreSlots() {
        var schedule = empty.with(window("r_1", 0, 2)).orElseThrow().opened(new ReleaseId("r_1"));
        assertThat(schedule.shows(new SlotId(schedule.line(), NINE.plusSeconds(60))))
                .isFalse();
        assertThat(schedule.shows(new SlotId(schedule.line(), NINE.plus(QUARTER.multipliedBy(2)))))
                .isFalse();
    }

    @Test
    void everyChangeIsAVersion() {
        var schedule = empty.with(window("r_1", 0, 2)).orElseThrow();
        assertThat(schedule.version()).isEqualTo(1);
        assertThat(schedule.opened(new ReleaseId("r_1")).version()).isEqualTo(2);
    }
}
