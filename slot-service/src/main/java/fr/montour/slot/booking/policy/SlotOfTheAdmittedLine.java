package fr.montour.slot.booking.policy;

import fr.montour.slot.model.Refusal;
import java.util.Optional;

/** An admission opens the slots of its line alone; those of others do not exist for it. */
final class SlotOfTheAdmittedLine implements BookingPolicy {

    @Override
    public Optional<Refusal> refusal(BookingAttempt attempt) {
        return BookingPolicy.unless(attempt.wanted().line().equals(attempt.admitted()), Refusal.SLOT_UNKNOWN);
    }
}
