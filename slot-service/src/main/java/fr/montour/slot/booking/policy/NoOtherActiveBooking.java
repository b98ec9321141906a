package fr.montour.slot.booking.policy;

import fr.montour.slot.booking.ActiveBooking;
import fr.montour.slot.model.SlotRefusal;
import java.util.Optional;

/** One person has one active booking per procedure. */
final class NoOtherActiveBooking implements BookingPolicy {

    @Override
    public Optional<SlotRefusal> refusal(BookingAttempt attempt) {
        var wanted = ActiveBooking.of(attempt.wanted());
        return BookingPolicy.unless(
                attempt.inTheWay().stream().noneMatch(wanted::sameProcedure), SlotRefusal.BOOKING_EXISTS);
    }
}
