package fr.montour.slot.allocation;

import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.HoldOutcome;
import fr.montour.slot.model.SlotHold;
import fr.montour.slot.model.SlotId;

/** What a slot tells the waiting room. */
public sealed interface SlotEvent {

    /** An admission ended without a booking. */
    record HoldEnded(SlotId slot, BookingId booking, SlotHold hold, HoldOutcome outcome) implements SlotEvent {}

    /** Units that were cancelled can be had again. */
    record CapacityReturned(SlotId slot, int count) implements SlotEvent {}
}
