package fr.montour.slot.hold;

import fr.montour.platform.result.Result;
import fr.montour.slot.admission.AdmissionUse.Begun;
import fr.montour.slot.admission.AdmissionUses;
import fr.montour.slot.booking.Booking.Ended;
import fr.montour.slot.model.HoldOutcome;
import fr.montour.slot.model.SlotRefusal;
import java.util.Map;

/** What somebody is told who asks for a hold that has ended. */
public final class EndedHolds {

    private final AdmissionUses uses;

    public EndedHolds(AdmissionUses uses) {
        this.uses = uses;
    }

    /**
     * The refusal. Whoever chose another slot since, perhaps in another tab, is told which: {@code HOLD_MOVED} with its
     * {@code holdId}, which is that of the booking too if it has become one.
     */
    public <T> Result<T> refuse(Ended ended) {
        var admission = ended.reservation().hold().admission();
        return ended.outcome() == HoldOutcome.MOVED
                        && uses.find(admission).orElse(null) instanceof Begun begun
                        && !begun.hold().equals(ended.id())
                ? new Result.Refused<>(
                        SlotRefusal.HOLD_MOVED,
                        "Another slot was chosen since.",
                        Map.of("holdId", begun.hold().value()))
                : Result.refused(ended.outcome().refusal());
    }
}
