package fr.montour.slot.booking.policy;

import fr.montour.slot.model.Refusal;
import java.util.Optional;

/** One person has one active booking per procedure. */
final class NoOtherActiveBooking implements BookingPolicy {

    @Override
    public Optional<Refusal> refusal(BookingAttempt attempt) {
        return BookingPolicy.unless(attempt.other().isEmpty(), Refusal.BOOKING_EXISTS);
    }
}
