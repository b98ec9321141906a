package fr.montour.slot.hold;

import fr.montour.slot.admission.Admission;
import fr.montour.slot.admission.AdmissionUse;
import fr.montour.slot.admission.AdmissionUse.Ended;
import fr.montour.slot.admission.AdmissionUse.Holding;
import fr.montour.slot.admission.AdmissionUse.Revoked;
import fr.montour.slot.admission.AdmissionUse.Spent;
import fr.montour.slot.admission.AdmissionUses;
import fr.montour.slot.allocation.Channel;
import fr.montour.slot.allocation.LineSchedules;
import fr.montour.slot.allocation.Slot;
import fr.montour.slot.allocation.SlotHold;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.booking.Bookings;
import fr.montour.slot.booking.OneActiveBooking;
import fr.montour.slot.booking.Reservation;
import fr.montour.slot.booking.policy.BookingAttempt;
import fr.montour.slot.booking.policy.BookingPolicy;
import fr.montour.slot.model.AdmissionId;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.HoldOutcome;
import fr.montour.slot.model.Outcome;
import fr.montour.slot.model.Refusal;
import fr.montour.slot.model.SlotId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes a hold: slot first, then the booking's story, then the turn. A crash in between leaves a hold that no turn knows: it
 * cannot be confirmed and ends by itself. Choosing another slot takes the new one before it lets go of the old one.
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
    public Outcome<Held> take(Admission admission, SlotId wanted) {
        var now = clock.instant();
        var use = useAt(now, admission.id());
        if (use.orElse(null) instanceof Holding current && current.slot().equals(wanted)) {
            return current(current.hold());
        }
        return slots.find(wanted)
                .map(slot -> take(admission, slot, use, now))
                .orElseGet(() -> Outcome.refused(Refusal.SLOT_UNKNOWN));
    }

    private Outcome<Held> take(Admission admission, Slot slot, Optional<AdmissionUse> use, Instant now) {
        var hold = new SlotHold(
                admission.person(), admission.id(), admission.number(), Channel.PUBLIC, now.plus(holdLength));
        var held = Held.of(newId.get(), slot, hold, now);
        var attempt = new BookingAttempt(
                held.reservation(),
                admission.line(),
                schedules.of(slot.id().line()).shows(slot.id()),
                use,
                active.other(held.reservation(), now),
                now);
        return BookingPolicy.firstRefusal(BookingPolicy.FOR_HOLDING, attempt)
                .map(Outcome::<Held>refused)
                .orElseGet(() -> place(held));
    }

    private Outcome<Held> place(Held held) {
        var wanted = held.reservation();
        if (slots.hold(wanted.slot(), held.id(), wanted.hold())) {
            return keep(held, true);
        }
        return takenWithThisAdmission(wanted)
                .map(taken -> keep(taken, false))
                .orElseGet(() -> Outcome.refused(Refusal.SLOT_FULL));
    }

    private Outcome<Held> keep(Held held, boolean ours) {
        bookings.add(held);
        return makeCurrent(held, ours);
    }

    /**
     * Makes it the one hold of the turn. Several requests of one turn may be here at once; the turn's document decides.
     *
     * @param ours whether this request took the unit, and so must let go of it when it is not needed
     */
    private Outcome<Held> makeCurrent(Held held, boolean ours) {
        var wanted = held.reservation();
        var admission = wanted.hold().admission();
        var next = new Holding(held.id(), wanted.slot(), wanted.hold().until());
        while (!uses.begin(admission, next)) {
            switch (uses.find(admission).orElse(null)) {
                case null -> {}
                case Holding current
                when current.hold().equals(held.id()) -> {
                    return Outcome.done(held);
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
                        return Outcome.done(held);
                    }
                    if (uses.find(admission).filter(current::equals).isPresent()) {
                        // Another request of this turn has just discarded the hold.
                        return Outcome.refused(Refusal.SLOT_FULL);
                    }
                }
                case Spent _, Ended _, Revoked _ -> {
                    if (ours) {
                        giveUp(held);
                    }
                    return Outcome.refused(refusalNow(admission));
                }
            }
        }
        return Outcome.done(held);
    }

    private Refusal refusalNow(AdmissionId admission) {
        boolean revoked = uses.find(admission).filter(AdmissionUse::isRevoked).isPresent();
        return revoked ? Refusal.ADMISSION_REVOKED : Refusal.ADMISSION_SPENT;
    }

    /** Lets go of a hold that is not the turn's; false when another request has made it the current one. */
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

    /** The turn; one whose hold has expired is ended on the spot, however long the sweeper takes. */
    private Optional<AdmissionUse> useAt(Instant now, AdmissionId admission) {
        var use = uses.find(admission);
        if (use.orElse(null) instanceof Holding holding && !now.isBefore(holding.until())) {
            bookings.find(holding.hold()).ifPresent(booking -> endHold.end(booking.reservation(), HoldOutcome.EXPIRED));
            return uses.find(admission);
        }
        return use;
    }

    private Outcome<Held> current(BookingId id) {
        return bookings.find(id)
                .map(booking -> Outcome.done(new Held(booking.reservation())))
                .orElseGet(() -> Outcome.refused(Refusal.HOLD_EXPIRED));
    }

    /** The last unit may have been taken by another request of this turn, or by one that crashed: it is theirs already. */
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
