package fr.montour.slot.booking.policy;

import fr.montour.slot.admission.Turn;
import fr.montour.slot.admission.Turn.Holding;
import fr.montour.slot.kernel.Refusal;
import java.util.Optional;

/** A turn that gave a booking, ended without one or was taken back gives nothing more: the next person has been called. */
final class TurnNotOver implements BookingPolicy {

    @Override
    public Optional<Refusal> refusal(BookingAttempt attempt) {
        return attempt.turn().filter(turn -> !(turn instanceof Holding)).map(TurnNotOver::why);
    }

    static Refusal why(Turn over) {
        return over.isRevoked() ? Refusal.ADMISSION_REVOKED : Refusal.ADMISSION_SPENT;
    }
}
