package fr.montour.slot.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.allocation.HoldEnded;
import fr.montour.slot.allocation.LineSchedule;
import fr.montour.slot.allocation.RestingUnit;
import fr.montour.slot.allocation.Slot;
import fr.montour.slot.model.Channel;
import fr.montour.slot.model.HoldOutcome;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.ReleaseWindow;
import fr.montour.slot.model.SlotId;
import fr.montour.slot.release.Release.Draft;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every store of slots, schedules and releases promises; the fakes and MongoDB pass the same tests. */
public abstract class SlotStoresContract extends StoreFixture {

    @Nested
    class SlotsPromise {

        @BeforeEach
        void oneUnit() {
            ports.slots().addAll(List.of(fresh(START, 1)));
        }

        @Test
        void slotIsReadAsItWasStored() {
            assertThat(stored()).isEqualTo(fresh(START, 1));
            assertThat(ports.slots().find(new SlotId(line, START.plus(QUARTER))))
                    .isEmpty();
        }

        @Test
        void addingAgainChangesNothing() {
            ports.slots().hold(slotId, booking, hold);
            ports.slots().addAll(List.of(fresh(START, 1), fresh(START.plus(QUARTER), 2)));
            assertThat(stored().holds()).containsOnlyKeys(booking);
            assertThat(ports.slots().findAll(List.of(new SlotId(line, START.plus(QUARTER)), slotId)))
                    .extracting(Slot::start)
                    .containsExactly(START, START.plus(QUARTER));
        }

        @Test
        void slotsThatNobodyEverHeldMayBeRemovedThoseOfOthersNot() {
            var later = new SlotId(line, START.plus(QUARTER));
            ports.slots().addAll(List.of(fresh(START.plus(QUARTER), 1)));
            ports.slots().hold(slotId, booking, hold);
            ports.slots().endHold(slotId, booking, Channel.PUBLIC, null);

            ports.slots().removeUntouched(new ReleaseId("r_2"), List.of(slotId, later));
            assertThat(ports.slots().findAll(List.of(slotId, later))).hasSize(2);
            ports.slots().removeUntouched(new ReleaseId("r_1"), List.of(slotId, later));

            assertThat(ports.slots().findAll(List.of(slotId, later)))
                    .extracting(Slot::id)
                    .containsExactly(slotId);
        }

        @Test
        void everyMoveIsThatOfTheDomain() {
            var domain = stored();
            assertThat(ports.slots().hold(slotId, booking, hold)).isTrue();
            domain = domain.hold(booking, hold).orElseThrow();
            assertThat(stored()).isEqualTo(domain);
            assertThat(ports.slots().book(slotId, booking, hold.bookedUnit(), NOW))
                    .isTrue();
            domain = domain.book(booking, NOW).orElseThrow();
            assertThat(stored()).isEqualTo(domain);
            assertThat(ports.slots().rest(slotId, booking, new RestingUnit(NOW, Channel.PUBLIC)))
                    .isTrue();
            domain = domain.rest(booking, NOW).orElseThrow();
            assertThat(stored()).isEqualTo(domain);
            assertThat(ports.slots().giveBack(slotId, booking, Channel.PUBLIC, NOW))
                    .isTrue();
            domain = domain.giveBack(booking, NOW).orElseThrow();
            assertThat(stored()).isEqualTo(domain).isEqualTo(fresh(START, 1));
        }

        @Test
        void noUnitIsHeldTwiceNorThatOfAnotherChannel() {
            assertThat(ports.slots().hold(slotId, booking, hold)).isTrue();
            assertThat(ports.slots().hold(slotId, other, hold)).isFalse();
            assertThat(stored().free().of(Channel.PUBLIC)).isZero();
            assertThat(stored().free().of(Channel.STAFF)).isEqualTo(1);
        }

        @Test
        void holdEndsOnceAndItsEventWithIt() {
            var event = new HoldEnded(slotId, booking, hold, HoldOutcome.RELEASED);
            ports.slots().hold(slotId, booking, hold);
            assertThat(ports.slots().endHold(slotId, booking, Channel.PUBLIC, event))
                    .isTrue();
            assertThat(ports.slots().endHold(slotId, booking, Channel.PUBLIC, event))
                    .isFalse();
            assertThat(stored()).isEqualTo(fresh(START, 1));
            assertThat(ports.outboxed().bySlot(slotId)).containsExactly("hold.ended.v1");
        }

        @Test
        void freeAndHeldUnitsAreAvailableBookedAndRestingOnesAreNot() {
            ports.slots().addAll(List.of(fresh(START.plus(QUARTER), 2)));
            var second = new SlotId(line, START.plus(QUARTER));
            var missing = new SlotId(line, START.minus(QUARTER));
            ports.slots().hold(slotId, booking, hold);
            ports.slots().hold(second, other, hold);
            assertThat(ports.slots().available(List.of(slotId, second, missing)))
                    .containsOnly(Map.entry(slotId, 1), Map.entry(second, 2));
            ports.slots().book(second, other, hold.bookedUnit(), NOW);
            assertThat(ports.slots().available(List.of(second))).containsOnly(Map.entry(second, 1));
            ports.slots().rest(second, other, new RestingUnit(NOW, Channel.PUBLIC));
            assertThat(ports.slots().available(List.of(second))).containsOnly(Map.entry(second, 1));
        }

        @Test
        void holdThatIsOverCannotBeBooked() {
            ports.slots().hold(slotId, booking, hold);
            assertThat(ports.slots().book(slotId, booking, hold.bookedUnit(), hold.until()))
                    .isFalse();
            assertThat(ports.slots().book(slotId, other, hold.bookedUnit(), NOW))
                    .isFalse();
            assertThat(ports.slots()
                            .book(
                                    slotId,
                                    booking,
                                    hold.bookedUnit(),
                                    hold.until().minusMillis(1)))
                    .isTrue();
        }

        @Test
        void bookedUnitIsNoHoldAnyMore() {
            ports.slots().hold(slotId, booking, hold);
            ports.slots().book(slotId, booking, hold.bookedUnit(), NOW);
            assertThat(ports.slots().endHold(slotId, booking, Channel.PUBLIC, null))
                    .isFalse();
            assertThat(ports.slots().book(slotId, booking, hold.bookedUnit(), NOW))
                    .isFalse();
        }

        @Test
        void restingUnitReturnsNotBeforeItsTimeAndOnce() {
            var returnAt = NOW.plusSeconds(60);
            ports.slots().hold(slotId, booking, hold);
            ports.slots().book(slotId, booking, hold.bookedUnit(), NOW);
            ports.slots().rest(slotId, booking, new RestingUnit(returnAt, Channel.PUBLIC));
            assertThat(ports.slots().giveBack(slotId, booking, Channel.PUBLIC, returnAt.minusMillis(1)))
                    .isFalse();
            assertThat(ports.slots().giveBack(slotId, booking, Channel.PUBLIC, returnAt))
                    .isTrue();
            assertThat(ports.slots().giveBack(slotId, booking, Channel.PUBLIC, returnAt))
                    .isFalse();
        }

        @Test
        void slotIsDueFromItsFirstDeadlineUntilItWasLookedAfter() {
            ports.slots().hold(slotId, booking, hold);
            assertThat(ports.slots().due(hold.until().minusMillis(1), 10_000))
                    .extracting(Slot::id)
                    .doesNotContain(slotId);
            assertThat(ports.slots().due(hold.until(), 10_000))
                    .extracting(Slot::id)
                    .contains(slotId);
            ports.slots().endHold(slotId, booking, Channel.PUBLIC, null);
            ports.slots().updateNextDeadline(slotId);
            assertThat(ports.slots().due(hold.until(), 10_000))
                    .extracting(Slot::id)
                    .doesNotContain(slotId);
        }
    }

    @Nested
    class ShelvesPromise {

        private ReleaseWindow window(String release, int quarter) {
            var start = START.plus(QUARTER.multipliedBy(quarter));
            return new ReleaseWindow(new ReleaseId(release), start, start.plus(QUARTER), QUARTER, false);
        }

        @Test
        void shelfIsReadAsItWasStored() {
            assertThat(ports.schedules().of(line)).isEqualTo(LineSchedule.empty(line));
            var first = LineSchedule.empty(line).with(window("r_1", 0)).orElseThrow();
            assertThat(ports.schedules().replace(first)).isTrue();
            assertThat(ports.schedules().of(line)).isEqualTo(first);
        }

        @Test
        void noticeIsReadAsItWasStored() {
            var noticed = LineSchedule.empty(line).withNotice(Duration.ofHours(26));
            assertThat(ports.schedules().replace(noticed)).isTrue();
            assertThat(ports.schedules().of(line)).isEqualTo(noticed);
        }

        @Test
        void onlyTheFirstOfTwoChangesIsStored() {
            var first = LineSchedule.empty(line).with(window("r_1", 0)).orElseThrow();
            assertThat(ports.schedules().replace(first)).isTrue();
            assertThat(ports.schedules()
                            .replace(LineSchedule.empty(line)
                                    .with(window("r_2", 0))
                                    .orElseThrow()))
                    .isFalse();
            var opened = first.opened(new ReleaseId("r_1"));
            assertThat(ports.schedules().replace(opened)).isTrue();
            assertThat(ports.schedules().replace(first.with(window("r_2", 1)).orElseThrow()))
                    .isFalse();
            assertThat(ports.schedules().of(line)).isEqualTo(opened);
        }
    }

    @Nested
    class ReleasesPromise {

        private final ReleaseId id = new ReleaseId(TestDomain.fresh("r_"));

        private Draft draft() {
            return new Draft(
                    id,
                    TestDomain.order(line, 4, 3),
                    new ReleaseWindow(id, START, START.plus(QUARTER.multipliedBy(4)), QUARTER, false),
                    NOW);
        }

        @Test
        void releaseIsReadAsItWasStored() {
            assertThat(ports.releases().add(draft())).isTrue();
            assertThat(ports.releases().add(draft())).isFalse();
            assertThat(ports.releases().find(id)).contains(draft());
            assertThat(ports.releases().drafts(NOW)).contains(draft());
            assertThat(ports.releases().drafts(NOW.minusMillis(1))).doesNotContain(draft());
        }

        @Test
        void releaseOpensOnceAndItsEventWithIt() {
            var open = draft().open(NOW.plusSeconds(1));
            ports.releases().add(draft());
            assertThat(ports.releases().open(open)).isTrue();
            assertThat(ports.releases().open(open)).isFalse();
            assertThat(ports.releases().findAll(List.of(id))).containsExactly(open);
            assertThat(ports.releases().drafts(NOW)).doesNotContain(draft());
            assertThat(ports.outboxed().byRelease(id)).containsExactly("release.opened.v1");
        }

        @Test
        void failuresOfADraftAreCounted() {
            ports.releases().add(draft());
            assertThat(ports.releases().failed(id)).isEqualTo(1);
            assertThat(ports.releases().failed(id)).isEqualTo(2);
            assertThat(ports.releases().find(id)).contains(draft());
        }

        @Test
        void draftMayBeDroppedAnOpenReleaseNot() {
            ports.releases().add(draft());
            ports.releases().drop(id);
            assertThat(ports.releases().find(id)).isEmpty();
            ports.releases().add(draft());
            ports.releases().open(draft().open(NOW));
            ports.releases().drop(id);
            assertThat(ports.releases().find(id)).isPresent();
        }
    }
}
