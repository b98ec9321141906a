package fr.montour.slot.booking.policy;

import fr.montour.slot.model.Refusal;
import java.util.Optional;

/** What people cannot see they cannot hold: ids of slots can be guessed. */
final class SlotReleased implements BookingPolicy {

    @Override
    public Optional<Refusal> refusal(BookingAttempt attempt) {
        return BookingPolicy.unless(attempt.released(), Refusal.SLOT_UNKNOWN);
    }
}
