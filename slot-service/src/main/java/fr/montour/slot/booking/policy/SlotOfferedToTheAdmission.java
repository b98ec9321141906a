package fr.montour.slot.booking.policy;

import fr.montour.slot.model.SlotRefusal;
import java.util.Optional;

/** Short calls and all others have units of their own; nobody takes what somebody else was called for. */
final class SlotOfferedToTheAdmission implements BookingPolicy {

    @Override
    public Optional<SlotRefusal> refusal(BookingAttempt attempt) {
        return BookingPolicy.unless(attempt.units().has(attempt.lapse()), SlotRefusal.SLOT_NOT_OFFERED);
    }
}
