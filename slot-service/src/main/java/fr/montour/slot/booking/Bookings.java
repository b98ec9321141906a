package fr.montour.slot.booking;

import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The stored bookings. */
public interface Bookings {

    /** Stores a new booking; one that is stored already is left as it is. */
    void add(Held fresh);

    Optional<Booking> find(BookingId id);

    /** The booking, if it is that person's; somebody else's does not exist for them. */
    default Optional<Booking> find(BookingId id, PersonId person) {
        return find(id).filter(booking -> booking.reservation().person().equals(person));
    }

    /** Bookings of the person that are still holds, whether or not their time is over. */
    List<Held> held(PersonId person);

    List<Booking> findAll(Collection<BookingId> ids);

    /**
     * One conditional write: stores {@code to} if the stored state is still that of {@code from}. The event of the new
     * state goes into the outbox in the same write.
     *
     * @return false when the booking had gone further meanwhile
     */
    boolean advance(Booking from, Booking to);

    /** Notes that nothing remains to be done for a cancelled booking. */
    void settle(Cancelled booking);

    /** Pending bookings and unsettled cancellations that have waited since before {@code before}, at most so many. */
    List<Booking> unsettled(Instant before, int limit);

    /** Makes the reference this booking's; false when another has it. */
    boolean reserve(BookingReference reference, BookingId id);
}
