package fr.montour.slot.hold;

import static fr.montour.slot.testing.World.admission;
import static fr.montour.slot.testing.World.assertRefused;
import static fr.montour.slot.testing.World.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.admission.Admission;
import fr.montour.slot.admission.Turn.Holding;
import fr.montour.slot.booking.Booking.Appointment;
import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.kernel.LineId;
import fr.montour.slot.kernel.Outcome;
import fr.montour.slot.kernel.PersonId;
import fr.montour.slot.kernel.Refusal;
import fr.montour.slot.testing.Crowd;
import fr.montour.slot.testing.MutableClock;
import fr.montour.slot.testing.Ports;
import fr.montour.slot.testing.TestCatalogue;
import fr.montour.slot.testing.World;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** How appointments are given away, whatever store is underneath. */
abstract class AllocationContract {

    final MutableClock clock = new MutableClock();
    Ports ports = Ports.inMemory();
    World world = new World(ports, clock, TestCatalogue.catalogue());
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
        world = new World(ports, clock, catalogue());
        line = nextLine();
    }

    @Test
    void twoHundredPeopleGetTheTwentyUnitsOfOneSlot() {
        var slots = world.release(line, 1, 20);
        var outcomes = Crowd.all(IntStream.range(0, 200)
                .mapToObj(_ -> admission(line))
                .map(person -> (Crowd.Request<Held>) () -> world.take(person, slots.getFirst()))
                .toList());
        assertThat(outcomes.stream().filter(Crowd::isDone)).hasSize(20);
        assertThat(outcomes.stream().filter(outcome -> !Crowd.isDone(outcome)))
                .hasSize(180)
                .allSatisfy(outcome -> assertRefused(outcome, Refusal.SLOT_FULL));
        assertThat(world.slot(slots.getFirst()).holds()).hasSize(20);
        world.assertNothingLeaked(slots);
    }

    @RepeatedTest(10)
    void manyRequestsOfOneTurnGiveOneHold(RepetitionInfo repetition) {
        // Few units, so that requests of the turn also meet units which others of the same turn have just taken.
        var slots = world.release(line, 3, 1 + repetition.getCurrentRepetition() / 2);
        var person = admission(line);
        Crowd.all(IntStream.range(0, 30)
                .mapToObj(i -> slots.get(i % slots.size()))
                .map(slot -> (Crowd.Request<Held>) () -> world.take(person, slot))
                .toList());
        assertThat(slots.stream().map(slot -> ports.announced().bySlot(slot))).allMatch(List::isEmpty);
        var holds = slots.stream()
                .flatMap(slot -> world.slot(slot).holds().keySet().stream())
                .toList();
        assertThat(holds).hasSize(1);
        assertThat(ports.turns().find(person.id()))
                .get()
                .isInstanceOfSatisfying(
                        Holding.class, turn -> assertThat(turn.hold()).isEqualTo(holds.getFirst()));
        world.assertNothingLeaked(slots);
    }

    @Test
    void holdingTheSameSlotAgainGivesTheSameHold() {
        var slot = world.release(line, 1, 1).getFirst();
        var person = admission(line);
        var first = done(world.take(person, slot));
        clock.advance(Duration.ofMinutes(1));
        assertThat(done(world.take(person, slot))).isEqualTo(first);
    }

    @Test
    void holdingAnotherSlotMovesTheHoldWithoutEndingTheTurn() {
        var slots = world.release(line, 2, 1);
        var person = admission(line);
        done(world.take(person, slots.getFirst()));
        var moved = done(world.take(person, slots.getLast()));
        assertThat(world.slot(slots.getFirst()).holds()).isEmpty();
        assertThat(world.slot(slots.getLast()).holds()).containsOnlyKeys(moved.id());
        assertThat(ports.announced().bySlot(slots.getFirst())).isEmpty();
        assertThat(done(world.confirm(person, moved))).isInstanceOf(Confirmed.class);
    }

    @Test
    void aFullSlotDoesNotCostTheHoldOnePossesses() {
        var slots = world.release(line, 2, 1);
        done(world.take(admission(line), slots.getLast()));
        var person = admission(line);
        var held = done(world.take(person, slots.getFirst()));
        assertRefused(world.take(person, slots.getLast()), Refusal.SLOT_FULL);
        assertThat(done(world.confirm(person, held))).isInstanceOf(Confirmed.class);
    }

    @Test
    void slotOfAnotherLineDoesNotExist() {
        var slot = world.release(line, 1, 1).getFirst();
        assertRefused(world.take(admission(otherProcedure(line)), slot), Refusal.SLOT_UNKNOWN);
    }

    @Test
    void onePersonConfirmingInParallelGetsOneBookingAndOneEvent() {
        var slot = world.release(line, 1, 1).getFirst();
        var person = admission(line);
        var held = done(world.take(person, slot));
        var outcomes = Crowd.all(IntStream.range(0, 30)
                .mapToObj(_ -> (Crowd.Request<Appointment>) () -> world.confirm(person, held))
                .toList());
        assertThat(outcomes).allMatch(Crowd::isDone);
        assertThat(outcomes.stream()
                        .map(World::done)
                        .map(Appointment::reference)
                        .distinct())
                .hasSize(1);
        assertThat(ports.announced().byBooking(held.id())).containsExactly("booking.confirmed.v1");
        assertThat(world.slot(slot).booked()).hasSize(1);
    }

    @Test
    void onePersonWithTwoTurnsGetsOneActiveBooking() {
        var slots = world.release(line, 2, 1);
        var person = new PersonId(World.fresh("p_"));
        var first = admission(line, person);
        var second = admission(line, person);
        var held = List.of(done(world.take(first, slots.getFirst())), done(world.take(second, slots.getLast())));
        var outcomes = Crowd.all(held.stream()
                .map(hold -> (Crowd.Request<Appointment>) () -> world.confirm(first, hold))
                .toList());
        assertThat(outcomes.stream().filter(Crowd::isDone)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !Crowd.isDone(outcome)))
                .allSatisfy(outcome -> assertRefused(outcome, Refusal.BOOKING_EXISTS));
        assertRefused(world.take(admission(line, person), slots.getLast()), Refusal.BOOKING_EXISTS);
    }

    @Test
    void anotherProcedureMayBeBookedBeside() {
        var person = new PersonId(World.fresh("p_"));
        var here = admission(line, person);
        var held = done(world.take(here, world.release(line, 1, 1).getFirst()));
        done(world.confirm(here, held));
        var other = otherProcedure(line);
        var there = admission(other, person);
        var second = done(world.take(there, world.release(other, 1, 1).getFirst()));
        assertThat(done(world.confirm(there, second))).isInstanceOf(Confirmed.class);
    }

    @Test
    void expiredHoldCannotBeConfirmedEvenBeforeTheSweeperRan() {
        var slot = world.release(line, 1, 1).getFirst();
        var person = admission(line);
        var held = done(world.take(person, slot));
        clock.advance(World.HOLD_LENGTH);
        assertRefused(world.holds().find(held.id(), person.person()), Refusal.HOLD_EXPIRED);
        assertRefused(world.confirm(person, held), Refusal.HOLD_EXPIRED);
        assertThat(world.slot(slot).free().total()).isEqualTo(1);
    }

    @Test
    void expiredHoldGoesBackToTheLineAndEndsTheTurn() {
        var slot = world.release(line, 1, 1).getFirst();
        var person = admission(line);
        var held = done(world.take(person, slot));
        clock.advance(World.HOLD_LENGTH);
        world.sweep();
        assertThat(world.slot(slot).free().total()).isEqualTo(1);
        assertThat(ports.announced().bySlot(slot)).containsExactly("hold.ended.v1");
        assertRefused(world.take(person, slot), Refusal.ADMISSION_SPENT);
        assertRefused(world.confirm(person, held), Refusal.HOLD_EXPIRED);
    }

    @Test
    void holdThatWasGivenBackEndsTheTurnOnce() {
        var slot = world.release(line, 1, 1).getFirst();
        var person = admission(line);
        var held = done(world.take(person, slot));
        done(world.holds().release(held.id(), person.person()));
        done(world.holds().release(held.id(), person.person()));
        assertThat(world.slot(slot).free().total()).isEqualTo(1);
        assertThat(ports.announced().bySlot(slot)).containsExactly("hold.ended.v1");
        assertRefused(world.take(person, slot), Refusal.ADMISSION_SPENT);
    }

    @Test
    void replayedConfirmGivesTheSameBookingAndSpendsTheTurn() {
        var slots = world.release(line, 2, 1);
        var person = admission(line);
        var held = done(world.take(person, slots.getFirst()));
        var booking = done(world.confirm(person, held));
        clock.advance(Duration.ofHours(1));
        assertThat(done(world.confirm(person, held))).isEqualTo(booking);
        assertRefused(world.holds().release(held.id(), person.person()), Refusal.BOOKING_EXISTS);
        assertRefused(world.take(person, slots.getLast()), Refusal.ADMISSION_SPENT);
    }

    @Test
    void cancelledUnitIsNotBackAtOnceButAtItsRandomMoment() {
        var slot = world.release(line, 1, 1).getFirst();
        var person = admission(line);
        var booking = booked(person, world.take(person, slot));
        var cancelled = (Cancelled) done(world.cancel(person, booking.id()));
        assertThat(Duration.between(cancelled.cancelledAt(), cancelled.returnAt()))
                .isBetween(World.RESTING.shortest(), World.RESTING.longest());

        clock.set(cancelled.returnAt().minusMillis(1));
        world.sweep();
        assertThat(world.slot(slot).free().total()).isZero();
        assertRefused(world.take(admission(line), slot), Refusal.SLOT_FULL);

        clock.set(cancelled.returnAt());
        world.sweep();
        assertThat(world.slot(slot).free().total()).isEqualTo(1);
        assertThat(ports.announced().bySlot(slot)).containsExactly("capacity.returned.v1");
        assertThat(ports.announced().byBooking(booking.id()))
                .containsExactly("booking.confirmed.v1", "booking.cancelled.v1");
    }

    @Test
    void whoCancelledMayBookAgain() {
        var slots = world.release(line, 2, 1);
        var person = admission(line);
        var booking = booked(person, world.take(person, slots.getFirst()));
        done(world.cancel(person, booking.id()));
        var again = admission(line, person.person());
        assertThat(booked(again, world.take(again, slots.getLast()))).isInstanceOf(Confirmed.class);
    }

    @Test
    void cancellingTwiceIsOneCancellation() {
        var slot = world.release(line, 1, 1).getFirst();
        var person = admission(line);
        var booking = booked(person, world.take(person, slot));
        var outcomes = Crowd.all(IntStream.range(0, 20)
                .mapToObj(_ -> (Crowd.Request<Appointment>) () -> world.cancel(person, booking.id()))
                .toList());
        assertThat(outcomes.stream().map(World::done).distinct()).hasSize(1);
        assertThat(world.slot(slot).resting()).hasSize(1);
        world.assertNothingLeaked(List.of(slot));
    }

    @Test
    void appointmentThatHasBegunCannotBeCancelled() {
        var slot = world.release(line, 1, 1).getFirst();
        var person = admission(line);
        var booking = booked(person, world.take(person, slot));
        clock.set(slot.start());
        assertRefused(world.cancel(person, booking.id()), Refusal.BOOKING_PAST);
    }

    @Test
    void bookingOfSomebodyElseDoesNotExist() {
        var slot = world.release(line, 1, 1).getFirst();
        var person = admission(line);
        var booking = booked(person, world.take(person, slot));
        var stranger = admission(line);
        assertRefused(world.cancel(stranger, booking.id()), Refusal.BOOKING_UNKNOWN);
        assertRefused(world.holds().find(booking.id(), stranger.person()), Refusal.HOLD_UNKNOWN);
    }

    @Test
    void onceTheAppointmentIsOverThePersonMayBookAgain() {
        var slots = world.release(line, 12, 1);
        var person = new PersonId(World.fresh("p_"));
        var first = admission(line, person);
        booked(first, world.take(first, slots.getFirst()));
        clock.set(slots.getFirst().start().plus(Duration.ofMinutes(15)));
        var second = admission(line, person);
        assertThat(booked(second, world.take(second, slots.getLast()))).isInstanceOf(Confirmed.class);
    }

    private Appointment booked(Admission person, Outcome<Held> held) {
        return done(world.confirm(person, done(held)));
    }
}
