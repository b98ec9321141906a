package fr.montour.slot.allocation;

import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.HoldOutcome;
import fr.montour.slot.model.SlotHold;
import fr.montour.slot.model.SlotId;

/** What a slot tells the waiting room: an admission ended without a booking. */
public record HoldEnded(SlotId slot, BookingId booking, SlotHold hold, HoldOutcome outcome) {}
