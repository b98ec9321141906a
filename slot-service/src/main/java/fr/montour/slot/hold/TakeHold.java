package fr.montour.slot.hold;

import fr.montour.platform.result.Result;
import fr.montour.slot.admission.Admission;
import fr.montour.slot.admission.AdmissionUse;
import fr.montour.slot.admission.AdmissionUse.Ended;
import fr.montour.slot.admission.AdmissionUse.Holding;
import fr.montour.slot.admission.AdmissionUse.Revoked;
import fr.montour.slot.admission.AdmissionUse.Spent;
import fr.montour.slot.admission.AdmissionUse.Unserved;
import fr.montour.slot.admission.AdmissionUses;
import fr.montour.slot.allocation.LineSchedules;
import fr.montour.slot.allocation.Slot;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.booking.Bookings;
import fr.montour.slot.booking.OneActiveBooking;
import fr.montour.slot.booking.Reservation;
import fr.montour.slot.booking.policy.BookingAttempt;
import fr.montour.slot.booking.policy.BookingPolicy;
import fr.montour.slot.model.AdmissionId;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.Channel;
import fr.montour.slot.model.HoldOutcome;
import fr.montour.slot.model.SlotHold;
import fr.montour.slot.model.SlotId;
import fr.montour.slot.model.SlotRefusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes a hold, in three writes: the slot, then the booking, then the use of the admission. A crash in between leaves a hold
 * that is no admission's current one: it cannot be confirmed and expires. Choosing another slot takes the new unit before it
 * ends the old hold.
 */
public final class TakeHold {

    private final LineSchedules schedules;
    private final Slots slots;
    private final AdmissionUses uses;
    private final Bookings bookings;
    private final OneActiveBooking active;
    private final EndHold endHold;
    private final Duration holdLength;
    private final InstantSource clock;
    private final Supplier<BookingId> newId;

    public TakeHold(
            LineSchedules schedules,
            Slots slots,
            AdmissionUses uses,
            Bookings bookings,
            OneActiveBooking active,
            EndHold endHold,
            Duration holdLength,
            InstantSource clock,
            Supplier<BookingId> newId) {
        this.schedules = schedules;
        this.slots = slots;
        this.uses = uses;
        this.bookings = bookings;
        this.active = active;
        this.endHold = endHold;
        this.holdLength = holdLength;
        this.clock = clock;
        this.newId = newId;
    }

    /** A hold on the slot for the admitted person; the same again while it lasts. */
    public Result<Held> take(Admission admission, SlotId wanted) {
        var now = clock.instant();
        var use = useAt(now, admission.id());
        if (use.orElse(null) instanceof Holding current && current.slot().equals(wanted)) {
            return current(current.hold());
        }
        return slots.find(wanted)
                .map(slot -> take(admission, slot, use, now))
                .orElseGet(() -> Result.refused(SlotRefusal.SLOT_UNKNOWN));
    }

    private Result<Held> take(Admission admission, Slot slot, Optional<AdmissionUse> use, Instant now) {
        var schedule = schedules.of(slot.id().line());
        var lapse = schedule.lapseOf(slot.id());
        var longest = now.plus(holdLength);
        var hold = new SlotHold(
                admission.person(),
                admission.id(),
                admission.number(),
                Channel.PUBLIC,
                longest.isBefore(lapse) ? longest : lapse);
        var held = Held.of(newId.get(), slot, hold, now);
        var attempt = new BookingAttempt(
                held.reservation(),
                admission.line(),
                schedule.shows(slot.id()),
                lapse,
                admission.units(),
                use,
                active.inTheWayOf(held.reservation(), now),
                now);
        return BookingPolicy.firstRefusal(BookingPolicy.FOR_HOLDING, attempt)
                .map(Result::<Held>refused)
                .orElseGet(() -> place(held));
    }

    private Result<Held> place(Held held) {
        var wanted = held.reservation();
        if (slots.hold(wanted.slot(), held.id(), wanted.hold())) {
            return keep(held, true);
        }
        return takenWithThisAdmission(wanted)
                .map(taken -> keep(taken, false))
                .orElseGet(() -> Result.refused(SlotRefusal.SLOT_FULL));
    }

    private Result<Held> keep(Held held, boolean ours) {
        bookings.add(held);
        return makeCurrent(held, ours);
    }

    /**
     * Makes it the current hold of the admission. Several requests with one admission may be here at once; its document decides.
     *
     * @param ours whether this request took the unit, and so must end the hold when it is not needed
     */
    private Result<Held> makeCurrent(Held held, boolean ours) {
        var wanted = held.reservation();
        var admission = wanted.hold().admission();
        var next = new Holding(held.id(), wanted.slot(), wanted.hold().until());
        while (!uses.begin(admission, next)) {
            switch (uses.find(admission).orElse(null)) {
                case null -> {}
                case Holding current
                when current.hold().equals(held.id()) -> {
                    return Result.done(held);
                }
                case Holding current
                when current.slot().equals(wanted.slot()) -> {
                    if (!ours || giveUp(held)) {
                        return current(current.hold());
                    }
                }
                case Holding current -> {
                    if (uses.move(admission, current.hold(), next)) {
                        letGo(current.hold());
                        return Result.done(held);
                    }
                    if (uses.find(admission).filter(current::equals).isPresent()) {
                        // Another request with this admission has just discarded the hold.
                        return Result.refused(SlotRefusal.SLOT_FULL);
                    }
                }
                case Spent _, Ended _, Revoked _, Unserved _ -> {
                    if (ours) {
                        giveUp(held);
                    }
                    return Result.refused(refusalNow(admission));
                }
            }
        }
        return Result.done(held);
    }

    private SlotRefusal refusalNow(AdmissionId admission) {
        boolean revoked = uses.find(admission).filter(AdmissionUse::isRevoked).isPresent();
        return revoked ? SlotRefusal.ADMISSION_REVOKED : SlotRefusal.ADMISSION_SPENT;
    }

    /** Ends a hold that is not the current one; false when another request has made it so. */
    private boolean giveUp(Held held) {
        boolean discarded = uses.discard(held.reservation().hold().admission(), held.id());
        if (discarded) {
            endHold.end(held.reservation(), HoldOutcome.MOVED);
        }
        return discarded;
    }

    private void letGo(BookingId old) {
        bookings.find(old).ifPresent(booking -> endHold.end(booking.reservation(), HoldOutcome.MOVED));
    }

    /** The use of the admission; one whose hold has expired is ended here, without waiting for {@link SweepSlots}. */
    private Optional<AdmissionUse> useAt(Instant now, AdmissionId admission) {
        var use = uses.find(admission);
        if (use.orElse(null) instanceof Holding holding && !now.isBefore(holding.until())) {
            bookings.find(holding.hold()).ifPresent(booking -> endHold.end(booking.reservation(), HoldOutcome.EXPIRED));
            return uses.find(admission);
        }
        return use;
    }

    private Result<Held> current(BookingId id) {
        return bookings.find(id)
                .map(booking -> Result.done(new Held(booking.reservation())))
                .orElseGet(() -> Result.refused(SlotRefusal.HOLD_EXPIRED));
    }

    /** A hold of this admission on the slot, taken by another request with it, or by one that crashed. */
    private Optional<Held> takenWithThisAdmission(Reservation wanted) {
        return slots.find(wanted.slot())
                .flatMap(slot -> slot.holds().entrySet().stream()
                        .filter(entry -> entry.getValue()
                                .admission()
                                .equals(wanted.hold().admission()))
                        .filter(entry -> !entry.getValue().expired(wanted.heldAt()))
                        .map(entry -> Held.of(entry.getKey(), slot, entry.getValue(), wanted.heldAt()))
                        .findFirst());
    }
}
