package fr.montour.slot.appointment;

import fr.montour.slot.allocation.RestingUnit;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.booking.Booking.Appointment;
import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.booking.Booking.Ended;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.booking.Booking.Pending;
import fr.montour.slot.booking.Bookings;
import fr.montour.slot.booking.OneActiveBooking;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.Outcome;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.Refusal;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * Cancels a booking. The booking's own state decides; what follows from it (the unit rests, the person may book again) is
 * repeated by the sweeper until it is done.
 */
public final class CancelBooking {

    private final Bookings bookings;
    private final Slots slots;
    private final OneActiveBooking active;
    private final RestingPeriod resting;
    private final InstantSource clock;
    private final RandomGenerator random;

    public CancelBooking(
            Bookings bookings,
            Slots slots,
            OneActiveBooking active,
            RestingPeriod resting,
            InstantSource clock,
            RandomGenerator random) {
        this.bookings = bookings;
        this.slots = slots;
        this.active = active;
        this.resting = resting;
        this.clock = clock;
        this.random = random;
    }

    /** The cancelled booking; the same again when it was cancelled before. */
    public Outcome<Appointment> cancel(BookingId id, PersonId person) {
        var found = bookings.find(id)
                .filter(booking -> booking.reservation().person().equals(person))
                .orElse(null);
        return switch (found) {
            case null -> Outcome.refused(Refusal.BOOKING_UNKNOWN);
            case Held _, Pending _, Ended _ -> Outcome.refused(Refusal.BOOKING_UNKNOWN);
            case Cancelled before -> Outcome.done(before);
            case Confirmed booking -> cancel(booking, person);
        };
    }

    private Outcome<Appointment> cancel(Confirmed booking, PersonId person) {
        var now = clock.instant();
        var start = booking.reservation().start();
        if (!now.isBefore(start)) {
            return Outcome.refused(Refusal.BOOKING_PAST);
        }
        var cancelled = booking.cancel(now, resting.returnAt(now, start, random));
        if (!bookings.advance(booking, cancelled)) {
            return cancel(booking.id(), person);
        }
        settle(cancelled);
        return Outcome.done(cancelled);
    }

    /** What follows from a cancellation; may be repeated. */
    public void settle(Cancelled booking) {
        var reservation = booking.reservation();
        slots.rest(
                reservation.slot(),
                booking.id(),
                new RestingUnit(booking.returnAt(), reservation.hold().channel()));
        active.release(reservation);
        bookings.settle(booking);
    }
}
