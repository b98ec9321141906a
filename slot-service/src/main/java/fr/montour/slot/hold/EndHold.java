package fr.montour.slot.hold;

import fr.montour.slot.admission.AdmissionUses;
import fr.montour.slot.allocation.HoldEnded;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.booking.Booking.Pending;
import fr.montour.slot.booking.Bookings;
import fr.montour.slot.booking.OneActiveBooking;
import fr.montour.slot.booking.Reservation;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.HoldOutcome;
import fr.montour.slot.model.SlotHold;
import fr.montour.slot.model.SlotId;
import java.time.InstantSource;

/**
 * Ends a hold that does not become a booking. The order matters: first the admission (so that no confirmation begins), then
 * the slot (which alone decides between ending and booking), then the booking. May be repeated after a crash.
 */
public final class EndHold {

    private final AdmissionUses uses;
    private final Slots slots;
    private final Bookings bookings;
    private final OneActiveBooking active;
    private final InstantSource clock;

    public EndHold(AdmissionUses uses, Slots slots, Bookings bookings, OneActiveBooking active, InstantSource clock) {
        this.uses = uses;
        this.slots = slots;
        this.bookings = bookings;
        this.active = active;
        this.clock = clock;
    }

    /** As {@link #end(SlotId, BookingId, SlotHold, HoldOutcome)}. */
    public boolean end(Reservation hold, HoldOutcome outcome) {
        return end(hold.slot(), hold.id(), hold.hold(), outcome);
    }

    /**
     * Ends the hold. The waiting room is told when the admission ended with it; a hold that was moved away from, or that a crash
     * left without an admission, ends without an event.
     *
     * @return false when the slot has booked the unit: then nothing is ended
     */
    public boolean end(SlotId slot, BookingId id, SlotHold hold, HoldOutcome outcome) {
        var useEnded = uses.end(hold.admission(), id, outcome);
        var event = useEnded.map(how -> new HoldEnded(slot, id, hold, how)).orElse(null);
        if (!slots.endHold(slot, id, hold.channel(), event) && isBooked(slot, id)) {
            return false;
        }
        var how = useEnded.orElse(outcome);
        var now = clock.instant();
        switch (bookings.find(id).orElse(null)) {
            case Held held -> bookings.advance(held, held.end(how, now));
            case Pending pending -> {
                active.deactivate(pending.reservation());
                bookings.advance(pending, pending.end(how, now));
            }
            case null, default -> {}
        }
        return true;
    }

    private boolean isBooked(SlotId slot, BookingId id) {
        return slots.find(slot).filter(found -> found.booked().containsKey(id)).isPresent();
    }
}
