package fr.montour.slot.booking.policy;

import fr.montour.slot.model.SlotRefusal;
import java.util.Optional;

/** A slot that begins before the line's notice is over is no longer offered. */
final class SlotStillToBeHad implements BookingPolicy {

    @Override
    public Optional<SlotRefusal> refusal(BookingAttempt attempt) {
        return BookingPolicy.unless(attempt.now().isBefore(attempt.lapse()), SlotRefusal.SLOT_UNKNOWN);
    }
}
