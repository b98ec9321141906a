package fr.montour.slot.hold;

import static fr.montour.slot.testing.TestDomain.admission;
import static fr.montour.slot.testing.TestDomain.assertRefused;
import static fr.montour.slot.testing.TestDomain.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.result.Result;
import fr.montour.slot.admission.Admission;
import fr.montour.slot.admission.AdmissionUse.Holding;
import fr.montour.slot.booking.Booking.Appointment;
import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.SlotRefusal;
import fr.montour.slot.testing.Crowd;
import fr.montour.slot.testing.MutableClock;
import fr.montour.slot.testing.Ports;
import fr.montour.slot.testing.TestCatalogue;
import fr.montour.slot.testing.TestDomain;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** How appointments are given away, whatever store is underneath. */
abstract class AllocationContract {

    final MutableClock clock = new MutableClock();
    Ports ports = Ports.inMemory();
    TestDomain domain = new TestDomain(ports, clock, TestCatalogue.catalogue());
    LineId line = nextLine();

    abstract Ports ports();

    abstract Catalogue catalogue();

    /** A line no other test uses. */
    abstract LineId nextLine();

    /** A line of another procedure at the same site. */
    abstract LineId otherProcedure(LineId line);

    @BeforeEach
    void begin() {
        ports = ports();
        domain = new TestDomain(ports, clock, catalogue());
        line = nextLine();
    }

    @Test
    void twoHundredPeopleGetTheTwentyUnitsOfOneSlot() {
        var slots = domain.release(line, 1, 20);
        var outcomes = Crowd.all(IntStream.range(0, 200)
                .mapToObj(_ -> admission(line))
                .map(person -> (Crowd.Request<Held>) () -> domain.take(person, slots.getFirst()))
                .toList());
        assertThat(outcomes.stream().filter(Crowd::isDone)).hasSize(20);
        assertThat(outcomes.stream().filter(outcome -> !Crowd.isDone(outcome)))
                .hasSize(180)
                .allSatisfy(outcome -> assertRefused(outcome, SlotRefusal.SLOT_FULL));
        assertThat(domain.slot(slots.getFirst()).holds()).hasSize(20);
        domain.assertNothingLeaked(slots);
    }

    @RepeatedTest(10)
    void manyRequestsOfOneTurnGiveOneHold(RepetitionInfo repetition) {
        // Few units, so that requests with one admission also meet units which others with the same one have just
        // taken.
        var slots = domain.release(line, 3, 1 + repetition.getCurrentRepetition() / 2);
        var person = admission(line);
        Crowd.all(IntStream.range(0, 30)
                .mapToObj(i -> slots.get(i % slots.size()))
                .map(slot -> (Crowd.Request<Held>) () -> domain.take(person, slot))
                .toList());
        assertThat(slots.stream().map(slot -> ports.outboxed().bySlot(slot))).allMatch(List::isEmpty);
        var holds = slots.stream()
                .flatMap(slot -> domain.slot(slot).holds().keySet().stream())
                .toList();
        assertThat(holds).hasSize(1);
        assertThat(ports.uses().find(person.id()))
                .get()
                .isInstanceOfSatisfying(
                        Holding.class, use -> assertThat(use.hold()).isEqualTo(holds.getFirst()));
        domain.assertNothingLeaked(slots);
    }

    @Test
    void holdingTheSameSlotAgainGivesTheSameHold() {
        var slot = domain.release(line, 1, 1).getFirst();
        var person = admission(line);
        var first = done(domain.take(person, slot));
        clock.advance(Duration.ofMinutes(1));
        assertThat(done(domain.take(person, slot))).isEqualTo(first);
    }

    @Test
    void holdingAnotherSlotMovesTheHoldWithoutEndingTheTurn() {
        var slots = domain.release(line, 2, 1);
        var person = admission(line);
        done(domain.take(person, slots.getFirst()));
        var moved = done(domain.take(person, slots.getLast()));
        assertThat(domain.slot(slots.getFirst()).holds()).isEmpty();
        assertThat(domain.slot(slots.getLast()).holds()).containsOnlyKeys(moved.id());
        assertThat(ports.outboxed().bySlot(slots.getFirst())).isEmpty();
        assertThat(done(domain.confirm(person, moved))).isInstanceOf(Confirmed.class);
    }

    @Test
    void aFullSlotDoesNotCostTheHoldOnePossesses() {
        var slots = domain.release(line, 2, 1);
        done(domain.take(admission(line), slots.getLast()));
        var person = admission(line);
        var held = done(domain.take(person, slots.getFirst()));
        assertRefused(domain.take(person, slots.getLast()), SlotRefusal.SLOT_FULL);
        assertThat(done(domain.confirm(person, held))).isInstanceOf(Confirmed.class);
    }

    @Test
    void slotOfAnotherLineDoesNotExist() {
        var slot = domain.release(line, 1, 1).getFirst();
        assertRefused(domain.take(admission(otherProcedure(line)), slot), SlotRefusal.SLOT_UNKNOWN);
    }

    @Test
    void onePersonConfirmingInParallelGetsOneBookingAndOneEvent() {
        var slot = domain.release(line, 1, 1).getFirst();
        var person = admission(line);
        var held = done(domain.take(person, slot));
        var outcomes = Crowd.all(IntStream.range(0, 30)
                .mapToObj(_ -> (Crowd.Request<Appointment>) () -> domain.confirm(person, held))
                .toList());
        assertThat(outcomes).allMatch(Crowd::isDone);
        assertThat(outcomes.stream()
                        .map(TestDomain::done)
                        .map(Appointment::reference)
                        .distinct())
                .hasSize(1);
        assertThat(ports.outboxed().byBooking(held.id())).containsExactly("booking.confirmed.v1");
        assertThat(domain.slot(slot).booked()).hasSize(1);
    }

    @Test
    void onePersonWithTwoTurnsGetsOneActiveBooking() {
        var slots = domain.release(line, 2, 1);
        var person = new PersonId(TestDomain.fresh("p_"));
        var first = admission(line, person);
        var second = admission(line, person);
        var held = List.of(done(domain.take(first, slots.getFirst())), done(domain.take(second, slots.getLast())));
        var outcomes = Crowd.all(held.stream()
                .map(hold -> (Crowd.Request<Appointment>) () -> domain.confirm(first, hold))
                .toList());
        assertThat(outcomes.stream().filter(Crowd::isDone)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !Crowd.isDone(outcome)))
                .allSatisfy(outcome -> assertRefused(outcome, SlotRefusal.BOOKING_EXISTS));
        assertRefused(domain.take(admission(line, person), slots.getLast()), SlotRefusal.BOOKING_EXISTS);
    }

    @Test
    void anotherProcedureMayBeBookedBeside() {
        var person = new PersonId(TestDomain.fresh("p_"));
        var here = admission(line, person);
        var held = done(domain.take(here, domain.release(line, 1, 1).getFirst()));
        done(domain.confirm(here, held));
        var other = otherProcedure(line);
        var there = admission(other, person);
        var second = done(domain.take(there, domain.release(other, 2, 1).getLast()));
        assertThat(done(domain.confirm(there, second))).isInstanceOf(Confirmed.class);
    }

    @Test
    void holdIsFoundByItsPersonUntilItsEndAndOnlyTheCurrentOne() {
        var slots = domain.release(line, 2, 1);
        var person = admission(line);
        done(domain.take(person, slots.getFirst()));
        var current = done(domain.take(person, slots.getLast()));
        assertThat(domain.current(person.person())).containsExactly(current);
        assertThat(domain.current(admission(line).person())).isEmpty();
        clock.advance(TestDomain.HOLD_LENGTH);
        assertThat(domain.current(person.person())).isEmpty();
    }

    @Test
    void whoConfirmsInAnOlderTabIsToldWhatWasChosenSince() {
        var slots = domain.release(line, 2, 1);
        var person = admission(line);
        var older = done(domain.take(person, slots.getFirst()));
        var newer = done(domain.take(person, slots.getLast()));
        for (var told : List.of(domain.confirm(person, older), domain.find(older.id(), person.person()))) {
            assertThat(told)
                    .isEqualTo(new Result.Refused<>(
                            SlotRefusal.HOLD_MOVED,
                            "Another slot was chosen since.",
                            Map.of("holdId", newer.id().value())));
        }
        assertThat(done(domain.confirm(person, newer))).isInstanceOf(Confirmed.class);
        assertRefused(domain.confirm(person, older), SlotRefusal.HOLD_MOVED);
        assertRefused(domain.offer(person), SlotRefusal.ADMISSION_SPENT);
    }

    @Test
    void nobodyBooksTwoAppointmentsAtTheSameTime() {
        var person = new PersonId(TestDomain.fresh("p_"));
        var here = admission(line, person);
        var other = otherProcedure(line);
        var there = admission(other, person);
        var first = done(domain.take(here, domain.release(line, 1, 1).getFirst()));
        var second = done(domain.take(there, domain.release(other, 1, 1).getFirst()));
        done(domain.confirm(here, first));
        assertRefused(domain.confirm(there, second), SlotRefusal.BOOKING_OVERLAPS);
        assertRefused(domain.take(admission(other, person), second.reservation().slot()), SlotRefusal.BOOKING_OVERLAPS);
    }

    @Test
    void expiredHoldCannotBeConfirmedEvenBeforeTheSweeperRan() {
        var slot = domain.release(line, 1, 1).getFirst();
        var person = admission(line);
        var held = done(domain.take(person, slot));
        clock.advance(TestDomain.HOLD_LENGTH);
        assertRefused(domain.find(held.id(), person.person()), SlotRefusal.HOLD_EXPIRED);
        assertRefused(domain.confirm(person, held), SlotRefusal.HOLD_EXPIRED);
        assertThat(domain.slot(slot).free().total()).isEqualTo(1);
    }

    @Test
    void expiredHoldGoesBackToTheLineAndEndsTheTurn() {
        var slot = domain.release(line, 1, 1).getFirst();
        var person = admission(line);
        var held = done(domain.take(person, slot));
        clock.advance(TestDomain.HOLD_LENGTH);
        domain.sweep();
        assertThat(domain.slot(slot).free().total()).isEqualTo(1);
        assertThat(ports.outboxed().bySlot(slot)).containsExactly("hold.ended.v1");
        assertRefused(domain.take(person, slot), SlotRefusal.ADMISSION_SPENT);
        assertRefused(domain.confirm(person, held), SlotRefusal.HOLD_EXPIRED);
    }

    @Test
    void holdThatWasGivenBackEndsTheTurnOnce() {
        var slot = domain.release(line, 1, 1).getFirst();
        var person = admission(line);
        var held = done(domain.take(person, slot));
        done(domain.giveBack(held.id(), person.person()));
        done(domain.giveBack(held.id(), person.person()));
        assertThat(domain.slot(slot).free().total()).isEqualTo(1);
        assertThat(ports.outboxed().bySlot(slot)).containsExactly("hold.ended.v1");
        assertRefused(domain.take(person, slot), SlotRefusal.ADMISSION_SPENT);
    }

    @Test
    void replayedConfirmGivesTheSameBookingAndSpendsTheTurn() {
        var slots = domain.release(line, 2, 1);
        var person = admission(line);
        var held = done(domain.take(person, slots.getFirst()));
        var booking = done(domain.confirm(person, held));
        clock.advance(Duration.ofHours(1));
        assertThat(done(domain.confirm(person, held))).isEqualTo(booking);
        assertRefused(domain.giveBack(held.id(), person.person()), SlotRefusal.BOOKING_EXISTS);
        assertRefused(domain.take(person, slots.getLast()), SlotRefusal.ADMISSION_SPENT);
    }

    @Test
    void cancelledUnitIsNotBackAtOnceButAtItsRandomMoment() {
        var slot = domain.release(line, 1, 1).getFirst();
        var person = admission(line);
        var booking = booked(person, domain.take(person, slot));
        var cancelled = (Cancelled) done(domain.cancel(person, booking.id()));
        assertThat(Duration.between(cancelled.cancelledAt(), cancelled.returnAt()))
                .isBetween(TestDomain.RESTING.shortest(), TestDomain.RESTING.longest());

        clock.set(cancelled.returnAt().minusMillis(1));
        domain.sweep();
        assertThat(domain.slot(slot).free().total()).isZero();
        assertRefused(domain.take(admission(line), slot), SlotRefusal.SLOT_FULL);

        clock.set(cancelled.returnAt());
        domain.sweep();
        assertThat(domain.slot(slot).free().total()).isEqualTo(1);
        domain.assertStockIsStated(line);
        assertThat(ports.outboxed().byBooking(booking.id()))
                .containsExactly("booking.confirmed.v1", "booking.cancelled.v1");
    }

    @Test
    void whoCancelledMayBookAgain() {
        var slots = domain.release(line, 2, 1);
        var person = admission(line);
        var booking = booked(person, domain.take(person, slots.getFirst()));
        done(domain.cancel(person, booking.id()));
        var again = admission(line, person.person());
        assertThat(booked(again, domain.take(again, slots.getLast()))).isInstanceOf(Confirmed.class);
    }

    @Test
    void cancellingTwiceIsOneCancellation() {
        var slot = domain.release(line, 1, 1).getFirst();
        var person = admission(line);
        var booking = booked(person, domain.take(person, slot));
        var outcomes = Crowd.all(IntStream.range(0, 20)
                .mapToObj(_ -> (Crowd.Request<Appointment>) () -> domain.cancel(person, booking.id()))
                .toList());
        assertThat(outcomes.stream().map(TestDomain::done).distinct()).hasSize(1);
        assertThat(domain.slot(slot).resting()).hasSize(1);
        domain.assertNothingLeaked(List.of(slot));
    }

    @Test
    void appointmentThatHasBegunCannotBeCancelled() {
        var slot = domain.release(line, 1, 1).getFirst();
        var person = admission(line);
        var booking = booked(person, domain.take(person, slot));
        clock.set(slot.start());
        assertRefused(domain.cancel(person, booking.id()), SlotRefusal.BOOKING_PAST);
    }

    @Test
    void bookingOfSomebodyElseDoesNotExist() {
        var slot = domain.release(line, 1, 1).getFirst();
        var person = admission(line);
        var booking = booked(person, domain.take(person, slot));
        var stranger = admission(line);
        assertRefused(domain.cancel(stranger, booking.id()), SlotRefusal.BOOKING_UNKNOWN);
        assertRefused(domain.find(booking.id(), stranger.person()), SlotRefusal.HOLD_UNKNOWN);
    }

    @Test
    void onceTheAppointmentIsOverThePersonMayBookAgain() {
        var slots = domain.release(line, 12, 1);
        var person = new PersonId(TestDomain.fresh("p_"));
        var first = admission(line, person);
        booked(first, domain.take(first, slots.getFirst()));
        clock.set(slots.getFirst().start().plus(Duration.ofMinutes(15)));
        var second = admission(line, person);
        assertThat(booked(second, domain.take(second, slots.getLast()))).isInstanceOf(Confirmed.class);
    }

    private Appointment booked(Admission person, Result<Held> held) {
        return done(domain.confirm(person, done(held)));
    }
}
