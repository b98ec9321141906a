package fr.montour.slot.hold;

import fr.montour.slot.booking.Booking.Appointment;
import fr.montour.slot.booking.Booking.Ended;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.booking.Booking.Pending;
import fr.montour.slot.booking.Bookings;
import fr.montour.slot.booking.Reservation;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.HoldOutcome;
import fr.montour.slot.model.Outcome;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.Refusal;
import java.time.InstantSource;

/** Looking at one's hold and giving it back. */
public final class MyHolds {

    private final Bookings bookings;
    private final EndHold endHold;
    private final InstantSource clock;

    public MyHolds(Bookings bookings, EndHold endHold, InstantSource clock) {
        this.bookings = bookings;
        this.endHold = endHold;
        this.clock = clock;
    }

    /** The hold, also once it became a booking; refused when its time is over. */
    public Outcome<Reservation> find(BookingId id, PersonId person) {
        var found = bookings.find(id)
                .filter(booking -> booking.reservation().person().equals(person))
                .orElse(null);
        return switch (found) {
            case null -> Outcome.refused(Refusal.HOLD_UNKNOWN);
            case Ended ended -> Outcome.refused(ended.outcome().refusal());
            case Held held when held.expired(clock.instant()) -> Outcome.refused(Refusal.HOLD_EXPIRED);
            case Held held -> Outcome.done(held.reservation());
            case Pending pending -> Outcome.done(pending.reservation());
            case Appointment made -> Outcome.done(made.reservation());
        };
    }

    /** Gives the unit back to the line and ends the turn; harmless when the hold is over. */
    public Outcome<Reservation> release(BookingId id, PersonId person) {
        var found = bookings.find(id)
                .filter(booking -> booking.reservation().person().equals(person))
                .orElse(null);
        return switch (found) {
            case null -> Outcome.refused(Refusal.HOLD_UNKNOWN);
            case Ended ended -> Outcome.done(ended.reservation());
            case Appointment _ ->
                Outcome.refused(Refusal.BOOKING_EXISTS, "The hold has become a booking: cancel that.");
            case Held held -> release(held.reservation());
            case Pending pending -> release(pending.reservation());
        };
    }

    private Outcome<Reservation> release(Reservation hold) {
        return endHold.end(hold, HoldOutcome.RELEASED)
                ? Outcome.done(hold)
                : Outcome.refused(Refusal.BOOKING_EXISTS, "The hold has become a booking: cancel that.");
    }
}
