package fr.montour.slot.booking.policy;

import fr.montour.slot.admission.AdmissionUse;
import fr.montour.slot.admission.AdmissionUse.Holding;
import fr.montour.slot.model.Refusal;
import java.util.Optional;

/** A turn that gave a booking, ended without one or was taken back gives nothing more: the next person has been called. */
final class AdmissionNotUsed implements BookingPolicy {

    @Override
    public Optional<Refusal> refusal(BookingAttempt attempt) {
        return attempt.use().filter(use -> !(use instanceof Holding)).map(AdmissionNotUsed::why);
    }

    static Refusal why(AdmissionUse over) {
        return over.isRevoked() ? Refusal.ADMISSION_REVOKED : Refusal.ADMISSION_SPENT;
    }
}
