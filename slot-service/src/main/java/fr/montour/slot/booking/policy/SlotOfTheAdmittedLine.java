package fr.montour.slot.booking.policy;

import fr.montour.slot.model.SlotRefusal;
import java.util.Optional;

/** An admission opens the slots of its line alone; those of others do not exist for it. */
final class SlotOfTheAdmittedLine implements BookingPolicy {

    @Override
    public Optional<SlotRefusal> refusal(BookingAttempt attempt) {
        return BookingPolicy.unless(attempt.wanted().line().equals(attempt.admitted()), SlotRefusal.SLOT_UNKNOWN);
    }
}
