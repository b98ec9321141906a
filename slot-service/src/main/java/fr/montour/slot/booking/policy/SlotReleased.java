package fr.montour.slot.booking.policy;

import fr.montour.slot.model.SlotRefusal;
import java.util.Optional;

/** What people cannot see they cannot hold: ids of slots can be guessed. */
final class SlotReleased implements BookingPolicy {

    @Override
    public Optional<SlotRefusal> refusal(BookingAttempt attempt) {
        return BookingPolicy.unless(attempt.released(), SlotRefusal.SLOT_UNKNOWN);
    }
}
