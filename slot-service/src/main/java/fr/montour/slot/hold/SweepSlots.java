package fr.montour.slot.hold;

import fr.montour.slot.allocation.Slot;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.model.Batch;
import fr.montour.slot.model.HoldOutcome;
import fr.montour.slot.stock.StateStock;
import java.time.InstantSource;

/**
 * Ends expired holds and returns rested units to the line. Any number of nodes may do so at once. A slot stays due until its line's
 * stock was demanded, so a crash in between forgets no unit.
 */
public final class SweepSlots {

    private static final int BATCH = 200;

    private final Slots slots;
    private final EndHold endHold;
    private final StateStock stateStock;
    private final InstantSource clock;

    public SweepSlots(Slots slots, EndHold endHold, StateStock stateStock, InstantSource clock) {
        this.slots = slots;
        this.endHold = endHold;
        this.stateStock = stateStock;
        this.clock = clock;
    }

    /** Works on the slots that are due now; says how many those were. */
    public int sweep() {
        var due = slots.due(clock.instant(), BATCH);
        try {
            Batch.forEach(due, this::sweep);
        } finally {
            due.stream().map(slot -> slot.id().line()).distinct().forEach(stateStock::demand);
            due.forEach(slot -> slots.updateNextDeadline(slot.id()));
        }
        return due.size();
    }

    private void sweep(Slot slot) {
        var now = clock.instant();
        slot.holds().forEach((id, hold) -> {
            if (hold.expired(now)) {
                endHold.end(slot.id(), id, hold, HoldOutcome.EXPIRED);
            }
        });
        slot.resting().forEach((id, rest) -> {
            if (rest.over(now)) {
                slots.giveBack(slot.id(), id, rest.channel(), now);
            }
        });
    }
}
