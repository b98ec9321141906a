package fr.montour.slot.booking;

import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.booking.Booking.Ended;
import fr.montour.slot.model.BookingId;
import java.time.Instant;
import java.util.Optional;

/**
 * One person, one active booking per procedure. A confirmation that was overtaken may leave a booking marked as active that
 * is over; such a mark counts for nothing and is removed when it is in the way.
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

    /** Makes the booking the active one; false when another stands. */
    public boolean activate(Reservation wanted, Instant now) {
        return tryActivate(wanted, now) || (other(wanted, now).isEmpty() && tryActivate(wanted, now));
    }

    /** Makes the person free to book again, if this booking is the active one. */
    public void deactivate(Reservation reservation) {
        active.deactivate(reservation.person(), reservation.line().procedure(), reservation.id());
    }

    private boolean tryActivate(Reservation wanted, Instant now) {
        return active.activate(wanted.person(), wanted.line().procedure(), wanted.id(), wanted.end(), now);
    }

    private boolean dropIfOver(Reservation wanted, BookingId found) {
        boolean over = bookings.find(found)
                .filter(booking -> booking instanceof Ended || booking instanceof Cancelled)
                .isPresent();
        if (over) {
            active.deactivate(wanted.person(), wanted.line().procedure(), found);
        }
        return over;
    }
}
