package fr.montour.slot.booking;

import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * Which bookings of a person stand: at most one per procedure and no two at the same time, by one conditional write of the person's
 * document.
 */
public interface ActiveBookings {

    /** The bookings that stand, until the end of their appointments. */
    List<ActiveBooking> of(PersonId person, Instant now);

    /** Makes this booking stand; true as well when it does already. False when one that stands excludes it. */
    boolean activate(PersonId person, ActiveBooking booking, Instant now);

    /** Makes the person free of this booking. */
    void deactivate(PersonId person, BookingId booking);

    /** Every booking that ever stood, for "my appointments". */
    List<BookingId> history(PersonId person);
}
