package fr.montour.slot.booking.policy;

import fr.montour.slot.admission.AdmissionUse;
import fr.montour.slot.admission.AdmissionUse.Holding;
import fr.montour.slot.model.SlotRefusal;
import java.util.Optional;

/** An admission that gave a booking, ended without one or was revoked gives no further hold. */
final class AdmissionNotUsed implements BookingPolicy {

    @Override
    public Optional<SlotRefusal> refusal(BookingAttempt attempt) {
        return attempt.use().filter(use -> !(use instanceof Holding)).map(AdmissionNotUsed::why);
    }

    static SlotRefusal why(AdmissionUse over) {
        return over.isRevoked() ? SlotRefusal.ADMISSION_REVOKED : SlotRefusal.ADMISSION_SPENT;
    }
}
