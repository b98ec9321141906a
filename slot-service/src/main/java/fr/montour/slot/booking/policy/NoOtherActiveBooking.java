package fr.montour.slot.booking.policy;

import fr.montour.slot.model.SlotRefusal;
import java.util.Optional;

/** One person has one active booking per procedure. */
final class NoOtherActiveBooking implements BookingPolicy {

    @Override
    public Optional<SlotRefusal> refusal(BookingAttempt attempt) {
        return BookingPolicy.unless(attempt.other().isEmpty(), SlotRefusal.BOOKING_EXISTS);
    }
}
