package fr.montour.slot.hold;

import fr.montour.platform.result.Result;
import fr.montour.slot.booking.Booking;
import fr.montour.slot.booking.Booking.Appointment;
import fr.montour.slot.booking.Booking.Ended;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.booking.Booking.Pending;
import fr.montour.slot.booking.Bookings;
import fr.montour.slot.booking.Reservation;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.HoldOutcome;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.SlotRefusal;

/** A person gives a hold back: the unit is free again and the admission ends. May be repeated. */
public final class GiveBackHold {

    private final Bookings bookings;
    private final EndHold endHold;

    public GiveBackHold(Bookings bookings, EndHold endHold) {
        this.bookings = bookings;
        this.endHold = endHold;
    }

    /** The hold that is over; refused when it has become a booking. */
    public Result<Reservation> giveBack(BookingId id, PersonId person) {
        return Result.of(bookings.find(id, person), SlotRefusal.HOLD_UNKNOWN).then(this::end);
    }

    private Result<Reservation> end(Booking booking) {
        var hold = booking.reservation();
        boolean over = switch (booking) {
            case Ended _ -> true;
            case Appointment _ -> false;
            case Held _, Pending _ -> endHold.end(hold, HoldOutcome.RELEASED);
        };
        return over
                ? Result.done(hold)
                : Result.refused(SlotRefusal.BOOKING_EXISTS, "The hold has become a booking: cancel that.");
    }
}
