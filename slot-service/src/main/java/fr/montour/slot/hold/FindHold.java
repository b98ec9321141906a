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
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.SlotRefusal;
import java.time.InstantSource;

/** Finds a person's hold. */
public final class FindHold {

    private final Bookings bookings;
    private final InstantSource clock;

    public FindHold(Bookings bookings, InstantSource clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    /** The hold, also once it became a booking; refused when its time is over. */
    public Result<Reservation> find(BookingId id, PersonId person) {
        return Result.of(bookings.find(id, person), SlotRefusal.HOLD_UNKNOWN).then(this::lasting);
    }

    private Result<Reservation> lasting(Booking booking) {
        return switch (booking) {
            case Ended ended -> Result.refused(ended.outcome().refusal());
            case Held held when held.expired(clock.instant()) -> Result.refused(SlotRefusal.HOLD_EXPIRED);
            case Held _, Pending _, Appointment _ -> Result.done(booking.reservation());
        };
    }
}
