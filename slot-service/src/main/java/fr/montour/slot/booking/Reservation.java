package fr.montour.slot.booking;

import fr.montour.slot.allocation.Slot;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.SlotHold;
import fr.montour.slot.model.SlotId;
import java.time.Instant;
import java.time.ZoneId;

/** What never changes about a booking, from the hold on: which unit, of which slot, for whom. */
public record Reservation(BookingId id, SlotId slot, Instant end, ZoneId zone, SlotHold hold, Instant heldAt) {

    static Reservation of(BookingId id, Slot slot, SlotHold hold, Instant now) {
        return new Reservation(id, slot.id(), slot.end(), slot.zone(), hold, now);
    }

    public PersonId person() {
        return hold.person();
    }

    public LineId line() {
        return slot.line();
    }

    public Instant start() {
        return slot.start();
    }
}
