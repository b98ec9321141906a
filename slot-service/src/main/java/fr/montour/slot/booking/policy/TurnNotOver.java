package fr.montour.slot.booking.policy;

import fr.montour.slot.admission.Turn.Ended;
import fr.montour.slot.admission.Turn.Holding;
import fr.montour.slot.admission.Turn.Spent;
import fr.montour.slot.kernel.Refusal;
import java.util.Optional;

/** A turn that gave a booking, or ended without one, gives nothing more: the next person has been called. */
final class TurnNotOver implements BookingPolicy {

    @Override
    public Optional<Refusal> refusal(BookingAttempt attempt) {
        boolean open = attempt.turn()
                .map(turn -> switch (turn) {
                    case Holding _ -> true;
                    case Spent _, Ended _ -> false;
                })
                .orElse(true);
        return BookingPolicy.unless(open, Refusal.ADMISSION_SPENT);
    }
}
