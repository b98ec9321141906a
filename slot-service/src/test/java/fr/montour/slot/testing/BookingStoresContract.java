package fr.montour.slot.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.result.Result;
import fr.montour.slot.admission.AdmissionUse.Ended;
import fr.montour.slot.admission.AdmissionUse.Holding;
import fr.montour.slot.admission.AdmissionUse.Revoked;
import fr.montour.slot.admission.AdmissionUse.Spent;
import fr.montour.slot.booking.ActiveBooking;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.booking.BookingReference;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.HoldOutcome;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.ProcedureId;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every store of admissions and bookings promises; the fakes and MongoDB pass the same tests. */
public abstract class BookingStoresContract extends StoreFixture {

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
}
