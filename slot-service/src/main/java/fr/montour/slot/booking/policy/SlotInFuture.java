package fr.montour.slot.booking.policy;

import fr.montour.slot.model.SlotRefusal;
import java.util.Optional;

/** A slot that has begun is no longer offered. */
final class SlotInFuture implements BookingPolicy {

    @Override
    public Optional<SlotRefusal> refusal(BookingAttempt attempt) {
        return BookingPolicy.unless(attempt.now().isBefore(attempt.wanted().start()), SlotRefusal.SLOT_UNKNOWN);
    }
}
