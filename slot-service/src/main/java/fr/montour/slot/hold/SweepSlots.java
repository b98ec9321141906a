package fr.montour.slot.hold;

import fr.montour.slot.allocation.Slot;
import fr.montour.slot.allocation.SlotEvent.CapacityReturned;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.model.Batch;
import fr.montour.slot.model.HoldOutcome;
import java.time.InstantSource;

/** Ends expired holds and returns rested units to the line. Any number of nodes may do so at once. */
public final class SweepSlots {

    private static final int BATCH = 200;

    private final Slots slots;
    private final EndHold endHold;
    private final InstantSource clock;

    public SweepSlots(Slots slots, EndHold endHold, InstantSource clock) {
        this.slots = slots;
        this.endHold = endHold;
        this.clock = clock;
    }

    /** Works on the slots that are due now; says how many those were. */
    public int sweep() {
        var due = slots.due(clock.instant(), BATCH);
        Batch.forEach(due, this::sweep);
        return due.size();
    }

    private void sweep(Slot slot) {
        var now = clock.instant();
        slot.holds().forEach((id, hold) -> {
            if (hold.expired(now)) {
                endHold.end(slot.id(), id, hold, HoldOutcome.EXPIRED);
            }
        });
        // A unit of a slot that has begun is counted as free, but nobody can be called for it: no event.
        var event = now.isBefore(slot.start()) ? new CapacityReturned(slot.id(), 1) : null;
        slot.resting().forEach((id, rest) -> {
            if (rest.over(now)) {
                slots.giveBack(slot.id(), id, rest.channel(), now, event);
            }
        });
        slots.updateNextDeadline(slot.id());
    }
}
