package fr.montour.slot.booking.policy;

import fr.montour.slot.kernel.Refusal;
import java.util.Optional;

/** What people cannot see they cannot hold: ids of slots can be guessed. */
final class SlotOnTheShelf implements BookingPolicy {

    @Override
    public Optional<Refusal> refusal(BookingAttempt attempt) {
        return BookingPolicy.unless(attempt.onShelf(), Refusal.SLOT_UNKNOWN);
    }
}
