package fr.montour.slot.hold;

import fr.montour.platform.result.Result;
import fr.montour.slot.admission.AdmissionUse.Holding;
import fr.montour.slot.admission.AdmissionUses;
import fr.montour.slot.booking.Booking;
import fr.montour.slot.booking.Booking.Appointment;
import fr.montour.slot.booking.Booking.Ended;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.booking.Booking.Pending;
import fr.montour.slot.booking.Bookings;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.SlotRefusal;
import java.time.InstantSource;
import java.util.List;

/** Finds a person's holds. */
public final class FindHold {

    private final Bookings bookings;
    private final AdmissionUses uses;
    private final EndedHolds endedHolds;
    private final InstantSource clock;

    public FindHold(Bookings bookings, AdmissionUses uses, EndedHolds endedHolds, InstantSource clock) {
        this.bookings = bookings;
        this.uses = uses;
        this.endedHolds = endedHolds;
        this.clock = clock;
    }

    /** The hold, also once it became a booking; refused when its time is over, or when another was taken instead. */
    public Result<Booking> find(BookingId id, PersonId person) {
        return Result.of(bookings.find(id, person), SlotRefusal.HOLD_UNKNOWN).then(this::lasting);
    }

    /** What the person holds now and may confirm, in all lines. */
    public List<Held> current(PersonId person) {
        var now = clock.instant();
        return bookings.held(person).stream()
                .filter(held -> !held.expired(now) && isCurrent(held))
                .toList();
    }

    private boolean isCurrent(Held held) {
        return uses.find(held.reservation().hold().admission()).orElse(null) instanceof Holding current
                && current.hold().equals(held.id());
    }

    private Result<Booking> lasting(Booking booking) {
        return switch (booking) {
            case Ended ended -> endedHolds.refuse(ended);
            case Held held when held.expired(clock.instant()) -> Result.refused(SlotRefusal.HOLD_EXPIRED);
            case Held _, Pending _, Appointment _ -> Result.done(booking);
        };
    }
}
