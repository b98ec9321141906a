package fr.montour.slot.booking;

import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.booking.Booking.Ended;
import fr.montour.slot.model.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * One person, one active booking per procedure, and none at the same time as another. A confirmation that was overtaken may leave a
 * booking marked as active that is over; such a mark counts for nothing and is removed when it is in the way.
 */
public final class OneActiveBooking {

    private final ActiveBookings active;
    private final Bookings bookings;

    public OneActiveBooking(ActiveBookings active, Bookings bookings) {
        this.active = active;
        this.bookings = bookings;
    }

    /** Other bookings of the person that stand and exclude this one. */
    public List<ActiveBooking> inTheWayOf(Reservation wanted, Instant now) {
        var mine = ActiveBooking.of(wanted);
        return active.of(wanted.person(), now).stream()
                .filter(mine::excludes)
                .filter(other -> !dropIfOver(wanted.person(), other))
                .toList();
    }

    /** Makes the booking stand; false when another is in its way. */
    public boolean activate(Reservation wanted, Instant now) {
        return tryActivate(wanted, now) || (inTheWayOf(wanted, now).isEmpty() && tryActivate(wanted, now));
    }

    /** Makes the person free to book again, if this booking stands. */
    public void deactivate(Reservation reservation) {
        active.deactivate(reservation.person(), reservation.id());
    }

    private boolean tryActivate(Reservation wanted, Instant now) {
        return active.activate(wanted.person(), ActiveBooking.of(wanted), now);
    }

    private boolean dropIfOver(PersonId person, ActiveBooking found) {
        boolean over = bookings.find(found.booking())
                .filter(booking -> booking instanceof Ended || booking instanceof Cancelled)
                .isPresent();
        if (over) {
            active.deactivate(person, found.booking());
        }
        return over;
    }
}
