package fr.montour.slot.booking.policy;

import fr.montour.slot.admission.AdmissionUse;
import fr.montour.slot.admission.AdmissionUse.Ended;
import fr.montour.slot.admission.AdmissionUse.Holding;
import fr.montour.slot.admission.AdmissionUse.Revoked;
import fr.montour.slot.admission.AdmissionUse.Spent;
import fr.montour.slot.admission.AdmissionUse.Unserved;
import fr.montour.slot.model.SlotRefusal;
import java.util.Optional;

/** An admission that gave a booking, ended without one or was revoked gives no further hold. */
final class AdmissionNotUsed implements BookingPolicy {

    @Override
    public Optional<SlotRefusal> refusal(BookingAttempt attempt) {
        return attempt.use().filter(use -> !(use instanceof Holding)).map(AdmissionNotUsed::why);
    }

    static SlotRefusal why(AdmissionUse over) {
        return switch (over) {
            case Unserved _ -> SlotRefusal.ADMISSION_UNSERVED;
            case AdmissionUse revoked when revoked.isRevoked() -> SlotRefusal.ADMISSION_REVOKED;
            case Holding _, Spent _, Ended _, Revoked _ -> SlotRefusal.ADMISSION_SPENT;
        };
    }
}
