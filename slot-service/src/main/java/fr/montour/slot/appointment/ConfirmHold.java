package fr.montour.slot.appointment;

import fr.montour.platform.result.Result;
import fr.montour.slot.admission.AdmissionUses;
import fr.montour.slot.admission.UnitRange;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.booking.Booking;
import fr.montour.slot.booking.Booking.Appointment;
import fr.montour.slot.booking.Booking.Ended;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.booking.Booking.Pending;
import fr.montour.slot.booking.BookingReference;
import fr.montour.slot.booking.Bookings;
import fr.montour.slot.booking.Holder;
import fr.montour.slot.booking.OneActiveBooking;
import fr.montour.slot.booking.Reservation;
import fr.montour.slot.booking.policy.BookingAttempt;
import fr.montour.slot.booking.policy.BookingPolicy;
import fr.montour.slot.hold.EndHold;
import fr.montour.slot.hold.EndedHolds;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.HoldOutcome;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.SlotRefusal;
import fr.montour.slot.stock.StateStock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Makes a hold a booking, as a saga that may stop anywhere and be taken up again by a repeated request or {@link HealBookings}:
 *
 * <ol>
 *   <li>the booking becomes {@code Pending}: identity and reference are frozen, and {@link HealBookings} finds it;
 *   <li>the booking becomes the one active booking of the person;
 *   <li>the admission is spent;
 *   <li>commit point: the slot moves the unit from held to booked, only while the hold lasts;
 *   <li>a revision of the line's stock is demanded, which lacks the unit;
 *   <li>the booking becomes {@code Confirmed}, with that revision and its event in the outbox.
 * </ol>
 *
 * Nothing is undone but by ending the hold in the slot first, so a slower confirmation finds no hold to book.
 */
public final class ConfirmHold {

    private final AdmissionUses uses;
    private final Slots slots;
    private final Bookings bookings;
    private final OneActiveBooking active;
    private final EndHold endHold;
    private final EndedHolds endedHolds;
    private final StateStock stateStock;
    private final InstantSource clock;
    private final RandomGenerator random;

    public ConfirmHold(
            AdmissionUses uses,
            Slots slots,
            Bookings bookings,
            OneActiveBooking active,
            EndHold endHold,
            EndedHolds endedHolds,
            StateStock stateStock,
            InstantSource clock,
            RandomGenerator random) {
        this.uses = uses;
        this.slots = slots;
        this.bookings = bookings;
        this.active = active;
        this.endHold = endHold;
        this.endedHolds = endedHolds;
        this.stateStock = stateStock;
        this.clock = clock;
        this.random = random;
    }

    /** The booking made from the hold; the same one, as first frozen, however often this is asked. */
    public Result<Appointment> confirm(BookingId id, PersonId person, Holder holder) {
        return Result.of(bookings.find(id, person), SlotRefusal.HOLD_UNKNOWN)
                .then(booking -> confirm(booking, person, holder));
    }

    private Result<Appointment> confirm(Booking booking, PersonId person, Holder holder) {
        return switch (booking) {
            case Appointment made -> Result.done(made);
            case Ended ended -> endedHolds.refuse(ended);
            case Pending pending -> proceed(pending);
            case Held held -> submit(held, person, holder);
        };
    }

    private Result<Appointment> submit(Held held, PersonId person, Holder holder) {
        var now = clock.instant();
        var reservation = held.reservation();
        if (held.expired(now)) {
            endHold.end(reservation, HoldOutcome.EXPIRED);
            return Result.refused(SlotRefusal.HOLD_EXPIRED);
        }
        var refusal = refusal(reservation, now);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        var pending = held.submit(holder, newReference(held.id()), now);
        return bookings.advance(held, pending) ? proceed(pending) : confirm(held.id(), person, holder);
    }

    private Optional<SlotRefusal> refusal(Reservation reservation, Instant now) {
        var attempt = new BookingAttempt(
                reservation,
                reservation.line(),
                true,
                reservation.start(),
                UnitRange.ALL,
                Optional.empty(),
                active.inTheWayOf(reservation, now),
                now);
        return BookingPolicy.firstRefusal(BookingPolicy.FOR_CONFIRMING, attempt);
    }

    /** Takes a pending booking as far as it goes. */
    public Result<Appointment> proceed(Pending pending) {
        var reservation = pending.reservation();
        var now = clock.instant();
        if (!active.activate(reservation, now)) {
            return Result.refused(refusal(reservation, now).orElse(SlotRefusal.BOOKING_EXISTS));
        }
        boolean spent = uses.spend(reservation.hold().admission(), pending.id());
        boolean booked = spent
                && slots.book(
                        reservation.slot(), pending.id(), reservation.hold().bookedUnit(), clock.instant());
        return booked || standsAlready(pending) ? finish(pending) : settled(pending.id());
    }

    /** Whether an earlier run has booked the unit; otherwise the hold is gone or too old, and is ended for good. */
    private boolean standsAlready(Pending pending) {
        boolean finished = bookings.find(pending.id())
                .filter(Appointment.class::isInstance)
                .isPresent();
        return finished || !endHold.end(pending.reservation(), HoldOutcome.EXPIRED);
    }

    private Result<Appointment> finish(Pending pending) {
        long revision = stateStock.demand(pending.reservation().line());
        var confirmed = pending.confirm(revision, clock.instant());
        return bookings.advance(pending, confirmed) ? Result.done(confirmed) : settled(pending.id());
    }

    private Result<Appointment> settled(BookingId id) {
        return bookings.find(id).orElse(null) instanceof Appointment made
                ? Result.done(made)
                : Result.refused(SlotRefusal.HOLD_EXPIRED);
    }

    private BookingReference newReference(BookingId id) {
        BookingReference reference;
        do {
            reference = BookingReference.random(random);
        } while (!bookings.reserve(reference, id));
        return reference;
    }
}
