package fr.montour.slot.booking;

import fr.montour.slot.allocation.Slot;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.HoldOutcome;
import fr.montour.slot.model.SlotHold;
import java.time.Instant;

/**
 * A booking, from the hold on. States only go forward, and each offers just its legal moves:
 *
 * <pre>
 *   Held ──submit──▶ Pending ──confirm──▶ Confirmed ──cancel──▶ Cancelled
 *     └─────end──────────┴───────▶ Ended
 * </pre>
 *
 * The same picture as a table: {@code docs/states/booking.md}.
 */
public sealed interface Booking {

    Reservation reservation();

    default BookingId id() {
        return reservation().id();
    }

    /** A booking that a person has or had: what "my appointments" shows. */
    sealed interface Appointment extends Booking {

        Holder holder();

        BookingReference reference();

        Instant confirmedAt();
    }

    /** A unit is kept for the person until the hold's end. */
    record Held(Reservation reservation) implements Booking {

        public static Held of(BookingId id, Slot slot, SlotHold hold, Instant now) {
            return new Held(Reservation.of(id, slot, hold, now));
        }

        public boolean expired(Instant now) {
            return reservation.hold().expired(now);
        }

        /** The person confirms; their identity is frozen from here on. */
        public Pending submit(Holder holder, BookingReference reference, Instant now) {
            return new Pending(reservation, holder, reference, now);
        }

        public Ended end(HoldOutcome outcome, Instant now) {
            return new Ended(reservation, outcome, now);
        }
    }

    /** The person has confirmed; the unit is not theirs before the slot says so. */
    record Pending(Reservation reservation, Holder holder, BookingReference reference, Instant since)
            implements Booking {

        /** The slot has booked the unit. */
        public Confirmed confirm(long stockRevision, Instant now) {
            return new Confirmed(reservation, holder, reference, stockRevision, now);
        }

        public Ended end(HoldOutcome outcome, Instant now) {
            return new Ended(reservation, outcome, now);
        }
    }

    /**
     * The person has the appointment.
     *
     * @param stockRevision statements of the line's stock of this revision or a later one lack the unit
     */
    record Confirmed(
            Reservation reservation, Holder holder, BookingReference reference, long stockRevision, Instant confirmedAt)
            implements Appointment {

        /** The person gives it up; the unit rests until {@code returnAt}. */
        public Cancelled cancel(Instant now, Instant returnAt) {
            return new Cancelled(reservation, holder, reference, confirmedAt, now, returnAt);
        }
    }

    /** The person has given the appointment up. */
    record Cancelled(
            Reservation reservation,
            Holder holder,
            BookingReference reference,
            Instant confirmedAt,
            Instant cancelledAt,
            Instant returnAt)
            implements Appointment {}

    /** The hold ended and never became a booking. */
    record Ended(Reservation reservation, HoldOutcome outcome, Instant at) implements Booking {}
}
