package fr.montour.slot.appointment;

import fr.montour.platform.result.Result;
import fr.montour.slot.allocation.RestingUnit;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.booking.Booking;
import fr.montour.slot.booking.Booking.Appointment;
import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.booking.Booking.Ended;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.booking.Booking.Pending;
import fr.montour.slot.booking.Bookings;
import fr.montour.slot.booking.OneActiveBooking;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.SlotRefusal;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * Cancels a booking. The booking's own state decides; what follows from it (the unit rests, the person may book again) is
 * repeated by {@link HealBookings} until it is done.
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
    public Result<Appointment> cancel(BookingId id, PersonId person) {
        return Result.of(bookings.find(id, person), SlotRefusal.BOOKING_UNKNOWN)
                .then(booking -> cancel(booking, person));
    }

    private Result<Appointment> cancel(Booking booking, PersonId person) {
        return switch (booking) {
            case Held _, Pending _, Ended _ -> Result.refused(SlotRefusal.BOOKING_UNKNOWN);
            case Cancelled before -> Result.done(before);
            case Confirmed confirmed -> cancelConfirmed(confirmed, person);
        };
    }

    private Result<Appointment> cancelConfirmed(Confirmed booking, PersonId person) {
        var now = clock.instant();
        var start = booking.reservation().start();
        if (!now.isBefore(start)) {
            return Result.refused(SlotRefusal.BOOKING_PAST);
        }
        var cancelled = booking.cancel(now, resting.returnAt(now, start, random));
        if (!bookings.advance(booking, cancelled)) {
            return cancel(booking.id(), person);
        }
        settle(cancelled);
        return Result.done(cancelled);
    }

    /** What follows from a cancellation; may be repeated. */
    public void settle(Cancelled booking) {
        var reservation = booking.reservation();
        slots.rest(
                reservation.slot(),
                booking.id(),
                new RestingUnit(booking.returnAt(), reservation.hold().channel()));
        active.deactivate(reservation);
        bookings.settle(booking);
    }
}
