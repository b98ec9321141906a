package fr.montour.slot.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.result.Result;
import fr.montour.slot.admission.AdmissionUse.Ended;
import fr.montour.slot.admission.AdmissionUse.Holding;
import fr.montour.slot.admission.AdmissionUse.Revoked;
import fr.montour.slot.admission.AdmissionUse.Spent;
import fr.montour.slot.allocation.HoldEnded;
import fr.montour.slot.allocation.LineSchedule;
import fr.montour.slot.allocation.RestingUnit;
import fr.montour.slot.allocation.Slot;
import fr.montour.slot.booking.ActiveBooking;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.booking.BookingReference;
import fr.montour.slot.model.AdmissionId;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.Channel;
import fr.montour.slot.model.HoldOutcome;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.ProcedureId;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.ReleaseWindow;
import fr.montour.slot.model.Shares;
import fr.montour.slot.model.SlotHold;
import fr.montour.slot.model.SlotId;
import fr.montour.slot.release.Release.Draft;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every store promises; the fakes and MongoDB pass the same tests. */
public abstract class StoreContract {

    private static final Instant NOW = MutableClock.MORNING;
    private static final Instant START = Instant.parse("2026-12-01T08:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final BookingId booking = new BookingId(TestDomain.fresh("b_"));
    private final BookingId other = new BookingId(TestDomain.fresh("b_"));
    private final AdmissionId admission = new AdmissionId(TestDomain.fresh("a_"));
    private final PersonId person = new PersonId(TestDomain.fresh("p_"));
    private final SlotHold hold = new SlotHold(person, admission, 7, Channel.PUBLIC, NOW.plusSeconds(600));

    private Ports ports = Ports.inMemory();
    private LineId line = TestCatalogue.BOBIGNY_RENEWAL;
    private SlotId slotId = new SlotId(line, START);

    protected abstract Ports ports();

    protected abstract LineId nextLine();

    @BeforeEach
    void begin() {
        ports = ports();
        line = nextLine();
        slotId = new SlotId(line, START);
    }

    private Slot fresh(Instant start, int units) {
        return Slot.fresh(
                new SlotId(line, start),
                new ReleaseId("r_1"),
                start.plus(QUARTER),
                PARIS,
                new Shares(Map.of(Channel.PUBLIC, units, Channel.STAFF, 1)));
    }

    private Slot stored() {
        return ports.slots().find(slotId).orElseThrow();
    }

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
    class TurnsPromise {

        private Holding holding(BookingId id) {
            return new Holding(id, slotId, NOW.plusSeconds(600));
        }

        @Test
        void turnBeginsOnce() {
            assertThat(ports.uses().find(admission)).isEmpty();
            assertThat(ports.uses().begin(admission, holding(booking))).isTrue();
            assertThat(ports.uses().begin(admission, holding(other))).isFalse();
            assertThat(ports.uses().find(admission)).contains(holding(booking));
        }

        @Test
        void onlyTheCurrentHoldIsMoved() {
            ports.uses().begin(admission, holding(booking));
            assertThat(ports.uses().move(admission, other, holding(booking))).isFalse();
            assertThat(ports.uses().move(admission, booking, holding(other))).isTrue();
            assertThat(ports.uses().find(admission)).contains(holding(other));
        }

        @Test
        void discardedHoldNeverBecomesTheCurrentOne() {
            ports.uses().begin(admission, holding(booking));
            assertThat(ports.uses().discard(admission, booking)).isFalse();
            assertThat(ports.uses().discard(admission, other)).isTrue();
            assertThat(ports.uses().discard(admission, other)).isTrue();
            assertThat(ports.uses().move(admission, booking, holding(other))).isFalse();
            assertThat(ports.uses().find(admission)).contains(holding(booking));
        }

        @Test
        void holdThatWasMovedAwayFromIsDiscarded() {
            ports.uses().begin(admission, holding(booking));
            ports.uses().move(admission, booking, holding(other));
            assertThat(ports.uses().move(admission, other, holding(booking))).isFalse();
            assertThat(ports.uses().discard(admission, booking)).isTrue();
        }

        @Test
        void onlyTheCurrentHoldSpendsTheTurnAsOftenAsItLikes() {
            ports.uses().begin(admission, holding(booking));
            assertThat(ports.uses().spend(admission, other)).isFalse();
            assertThat(ports.uses().spend(admission, booking)).isTrue();
            assertThat(ports.uses().spend(admission, booking)).isTrue();
            assertThat(ports.uses().find(admission)).contains(new Spent(booking));
            assertThat(ports.uses().move(admission, booking, holding(other))).isFalse();
        }

        @Test
        void turnEndsOnceAndForAll() {
            ports.uses().begin(admission, holding(booking));
            assertThat(ports.uses().end(admission, other, HoldOutcome.EXPIRED)).isEmpty();
            assertThat(ports.uses().end(admission, booking, HoldOutcome.RELEASED))
                    .contains(HoldOutcome.RELEASED);
            assertThat(ports.uses().end(admission, booking, HoldOutcome.EXPIRED))
                    .contains(HoldOutcome.RELEASED);
            assertThat(ports.uses().find(admission)).contains(new Ended(booking, HoldOutcome.RELEASED));
            assertThat(ports.uses().spend(admission, booking)).isFalse();
            assertThat(ports.uses().begin(admission, holding(other))).isFalse();
        }

        @Test
        void spentTurnMayEndButOnlyByItsHold() {
            ports.uses().begin(admission, holding(booking));
            ports.uses().spend(admission, booking);
            assertThat(ports.uses().end(admission, other, HoldOutcome.EXPIRED)).isEmpty();
            assertThat(ports.uses().end(admission, booking, HoldOutcome.EXPIRED))
                    .contains(HoldOutcome.EXPIRED);
        }

        @Test
        void turnThatHasNotBegunIsRevokedForGood() {
            assertThat(ports.uses().revoke(admission)).isTrue();
            assertThat(ports.uses().revoke(admission)).isTrue();
            assertThat(ports.uses().find(admission)).contains(new Revoked());
            assertThat(ports.uses().begin(admission, holding(booking))).isFalse();
            assertThat(ports.uses().spend(admission, booking)).isFalse();
            assertThat(ports.uses().discard(admission, booking)).isTrue();
            assertThat(ports.uses().end(admission, booking, HoldOutcome.EXPIRED))
                    .isEmpty();
        }

        @Test
        void turnThatHasBegunIsNotRevokedButEnded() {
            ports.uses().begin(admission, holding(booking));
            assertThat(ports.uses().revoke(admission)).isFalse();
            assertThat(ports.uses().find(admission)).contains(holding(booking));
        }

        @Test
        void turnThatNeverBeganDoesNotEnd() {
            assertThat(ports.uses().end(admission, booking, HoldOutcome.EXPIRED))
                    .isEmpty();
            assertThat(ports.uses().find(admission)).isEmpty();
        }
    }

    @Nested
    class BookingsPromise {

        private final BookingReference reference = new BookingReference(TestDomain.fresh("R"));

        private Held held() {
            return Held.of(booking, fresh(START, 1), hold, NOW);
        }

        private Confirmed confirmed() {
            return held().submit(TestDomain.CLAIRE, reference, NOW).confirm(7, NOW.plusSeconds(1));
        }

        @Test
        void everyStateIsReadAsItWasStored() {
            var held = held();
            var pending = held.submit(TestDomain.CLAIRE, reference, NOW);
            var cancelled = confirmed().cancel(NOW.plusSeconds(2), NOW.plusSeconds(900));
            ports.bookings().add(held);
            assertThat(ports.bookings().find(booking)).contains(held);
            assertThat(ports.bookings().advance(held, pending)).isTrue();
            assertThat(ports.bookings().find(booking)).contains(pending);
            assertThat(ports.bookings().advance(pending, confirmed())).isTrue();
            assertThat(ports.bookings().findAll(List.of(booking, other))).containsExactly(confirmed());
            assertThat(ports.bookings().advance(confirmed(), cancelled)).isTrue();
            assertThat(ports.bookings().find(booking)).contains(cancelled);
            assertThat(ports.outboxed().byBooking(booking))
                    .containsExactly("booking.confirmed.v1", "booking.cancelled.v1");
        }

        @Test
        void endedHoldIsReadAsItWasStored() {
            var ended = held().end(HoldOutcome.MOVED, NOW);
            ports.bookings().add(held());
            assertThat(ports.bookings().advance(held(), ended)).isTrue();
            assertThat(ports.bookings().find(booking)).contains(ended);
            assertThat(ports.outboxed().byBooking(booking)).isEmpty();
        }

        @Test
        void stateIsLeftOnce() {
            var pending = held().submit(TestDomain.CLAIRE, reference, NOW);
            ports.bookings().add(held());
            assertThat(ports.bookings().advance(held(), pending)).isTrue();
            assertThat(ports.bookings().advance(held(), held().end(HoldOutcome.EXPIRED, NOW)))
                    .isFalse();
            assertThat(ports.bookings().advance(pending, pending.confirm(7, NOW)))
                    .isTrue();
            assertThat(ports.bookings().advance(pending, pending.confirm(7, NOW)))
                    .isFalse();
            assertThat(ports.outboxed().byBooking(booking)).containsExactly("booking.confirmed.v1");
        }

        @Test
        void addingAgainChangesNothing() {
            var ended = held().end(HoldOutcome.EXPIRED, NOW);
            ports.bookings().add(held());
            ports.bookings().advance(held(), ended);
            ports.bookings().add(held());
            assertThat(ports.bookings().find(booking)).contains(ended);
        }

        @Test
        void unknownBookingCannotAdvance() {
            assertThat(ports.bookings().advance(held(), held().end(HoldOutcome.EXPIRED, NOW)))
                    .isFalse();
            assertThat(ports.bookings().find(booking)).isEmpty();
        }

        @Test
        void pendingBookingsAndOpenCancellationsAreUnsettled() {
            var pending = held().submit(TestDomain.CLAIRE, reference, NOW);
            ports.bookings().add(held());
            ports.bookings().advance(held(), pending);
            assertThat(ports.bookings().unsettled(NOW.minusMillis(1), 10_000)).doesNotContain(pending);
            assertThat(ports.bookings().unsettled(NOW, 10_000)).contains(pending);
            ports.bookings().advance(pending, confirmed());
            assertThat(ports.bookings().unsettled(NOW.plusSeconds(60), 10_000)).doesNotContain(confirmed());
            var cancelled = confirmed().cancel(NOW.plusSeconds(2), NOW.plusSeconds(900));
            ports.bookings().advance(confirmed(), cancelled);
            assertThat(ports.bookings().unsettled(NOW.plusSeconds(2), 10_000)).contains(cancelled);
            ports.bookings().settle(cancelled);
            assertThat(ports.bookings().unsettled(NOW.plusSeconds(2), 10_000)).doesNotContain(cancelled);
        }

        @Test
        void referenceIsGivenOnce() {
            assertThat(ports.bookings().reserve(reference, booking)).isTrue();
            assertThat(ports.bookings().reserve(reference, other)).isFalse();
        }
    }

    @Nested
    class ActiveBookingsPromise {

        private final Instant end = START.plus(QUARTER);

        private ActiveBooking active(BookingId id, ProcedureId procedure, Instant start) {
            return new ActiveBooking(id, procedure, start, start.plus(QUARTER));
        }

        private boolean claim(BookingId id, Instant now) {
            return ports.active().activate(person, active(id, line.procedure(), START), now);
        }

        @Test
        void oneBookingOfAProcedureStands() {
            assertThat(claim(booking, NOW)).isTrue();
            assertThat(claim(booking, NOW)).isTrue();
            assertThat(ports.active().activate(person, active(other, line.procedure(), START.plus(QUARTER)), NOW))
                    .isFalse();
            assertThat(ports.active().of(person, NOW)).containsExactly(active(booking, line.procedure(), START));
        }

        @Test
        void noTwoStandAtTheSameTimeWhateverTheyAreFor() {
            claim(booking, NOW);
            assertThat(ports.active()
                            .activate(person, active(other, TestCatalogue.LICENCE, START.plusSeconds(60)), NOW))
                    .isFalse();
            assertThat(ports.active().activate(person, active(other, TestCatalogue.LICENCE, end), NOW))
                    .isTrue();
            assertThat(ports.active().of(person, NOW)).hasSize(2);
        }

        @Test
        void ofManyAtOnceThatExcludeEachOtherOneStands() {
            var outcomes = Crowd.all(IntStream.range(0, 24)
                    .mapToObj(i -> active(
                            new BookingId(TestDomain.fresh("b_")),
                            i % 2 == 0 ? line.procedure() : TestCatalogue.LICENCE,
                            START.plusSeconds(i)))
                    .map(wanted -> (Crowd.Request<Boolean>)
                            () -> Result.done(ports.active().activate(person, wanted, NOW)))
                    .toList());
            assertThat(outcomes.stream().filter(Result.done(true)::equals)).hasSize(1);
            assertThat(ports.active().of(person, NOW)).hasSize(1);
        }

        @Test
        void bookingStandsUntilItIsGivenUp() {
            claim(booking, NOW);
            ports.active().deactivate(person, other);
            assertThat(claim(other, NOW)).isFalse();
            ports.active().deactivate(person, booking);
            assertThat(ports.active().of(person, NOW)).isEmpty();
            assertThat(claim(other, NOW)).isTrue();
        }

        @Test
        void bookingStandsUntilTheAppointmentIsOver() {
            claim(booking, NOW);
            assertThat(ports.active().of(person, end)).isEmpty();
            assertThat(claim(other, end)).isTrue();
        }

        @Test
        void historyKeepsEveryBookingThatStood() {
            claim(booking, NOW);
            ports.active().deactivate(person, booking);
            claim(other, NOW);
            assertThat(ports.active().history(person)).containsExactlyInAnyOrder(booking, other);
            assertThat(ports.active().history(new PersonId(TestDomain.fresh("p_"))))
                    .isEmpty();
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
