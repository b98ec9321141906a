package fr.montour.slot.booking;

import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.booking.Booking.Ended;
import fr.montour.slot.model.BookingId;
import java.time.Instant;
import java.util.Optional;

/**
 * One person, one active booking per procedure. A confirmation that was overtaken may leave a claim of a booking that is
 * over; such a claim is worth nothing and is taken away when it stands in somebody's way.
 */
public final class OneActiveBooking {

    private final ActiveBookings active;
    private final Bookings bookings;

    public OneActiveBooking(ActiveBookings active, Bookings bookings) {
        this.active = active;
        this.bookings = bookings;
    }

    /** Another booking of the person that stands. */
    public Optional<BookingId> other(Reservation wanted, Instant now) {
        return active.find(wanted.person(), wanted.line().procedure(), now)
                .filter(found -> !found.equals(wanted.id()) && !dropIfOver(wanted, found));
    }

    /** Claims the place; false when another booking stands. */
    public boolean claim(Reservation wanted, Instant now) {
        return tryClaim(wanted, now) || (other(wanted, now).isEmpty() && tryClaim(wanted, now));
    }

    /** Gives the place up. */
    public void release(Reservation reservation) {
        active.release(reservation.person(), reservation.line().procedure(), reservation.id());
    }

    private boolean tryClaim(Reservation wanted, Instant now) {
        return active.claim(wanted.person(), wanted.line().procedure(), wanted.id(), wanted.end(), now);
    }

    private boolean dropIfOver(Reservation wanted, BookingId found) {
        boolean over = bookings.find(found)
                .filter(booking -> booking instanceof Ended || booking instanceof Cancelled)
                .isPresent();
        if (over) {
            active.release(wanted.person(), wanted.line().procedure(), found);
        }
        return over;
    }
}
