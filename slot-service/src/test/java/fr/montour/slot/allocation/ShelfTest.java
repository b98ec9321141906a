package fr.montour.slot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.kernel.ReleaseId;
import fr.montour.slot.kernel.SlotId;
import fr.montour.slot.testing.TestCatalogue;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private static final Instant NINE = Instant.parse("2026-12-01T08:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private final Shelf empty = Shelf.empty(TestCatalogue.BOBIGNY_RENEWAL);

    private static Window window(String release, int fromQuarter, int quarters) {
        var start = NINE.plus(QUARTER.multipliedBy(fromQuarter));
        return new Window(new ReleaseId(release), start, start.plus(QUARTER.multipliedBy(quarters)), QUARTER, false);
    }

    @Test
    void releasesMayFollowEachOtherButNotOverlap() {
        var shelf = empty.with(window("r_1", 0, 4)).orElseThrow();
        assertThat(shelf.with(window("r_2", 4, 2))).isPresent();
        assertThat(shelf.with(window("r_2", 3, 2))).isEmpty();
    }

    @Test
    void slotsAreInSightOnlyOnceTheReleaseIsOpen() {
        var shelf = empty.with(window("r_1", 0, 2)).orElseThrow();
        var first = new SlotId(shelf.line(), NINE);
        assertThat(shelf.inSight(NINE.minusSeconds(1))).isEmpty();
        assertThat(shelf.shows(first)).isFalse();
        var open = shelf.opened(new ReleaseId("r_1"));
        assertThat(open.inSight(NINE.minusSeconds(1)))
                .containsExactly(first, new SlotId(shelf.line(), NINE.plus(QUARTER)));
        assertThat(open.shows(first)).isTrue();
    }

    @Test
    void slotsThatHaveBegunAreNotInSight() {
        var shelf = empty.with(window("r_1", 0, 2)).orElseThrow().opened(new ReleaseId("r_1"));
        assertThat(shelf.inSight(NINE)).containsExactly(new SlotId(shelf.line(), NINE.plus(QUARTER)));
    }

    @Test
    void onlyTheBeginningsOfSlotsAreSlots() {
        var shelf = empty.with(window("r_1", 0, 2)).orElseThrow().opened(new ReleaseId("r_1"));
        assertThat(shelf.shows(new SlotId(shelf.line(), NINE.plusSeconds(60)))).isFalse();
        assertThat(shelf.shows(new SlotId(shelf.line(), NINE.plus(QUARTER.multipliedBy(2)))))
                .isFalse();
    }

    @Test
    void everyChangeIsAVersion() {
        var shelf = empty.with(window("r_1", 0, 2)).orElseThrow();
        assertThat(shelf.version()).isEqualTo(1);
        assertThat(shelf.opened(new ReleaseId("r_1")).version()).isEqualTo(2);
    }
}
