package fr.montour.slot.booking;

import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.ProcedureId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who has an active booking for what: at most one per person and procedure, by the key of one document. */
public interface ActiveBookings {

    /** The booking that stands, until the end of its appointment. */
    Optional<BookingId> find(PersonId person, ProcedureId procedure, Instant now);

    /** Makes this booking the active one; true as well when it is already. False when another stands. */
    boolean activate(PersonId person, ProcedureId procedure, BookingId booking, Instant until, Instant now);

    /** Makes the person free to book again, if this booking is the active one. */
    void deactivate(PersonId person, ProcedureId procedure, BookingId booking);

    /** Every booking that ever was the active one, for "my appointments". */
    List<BookingId> history(PersonId person, Collection<ProcedureId> procedures);
}
