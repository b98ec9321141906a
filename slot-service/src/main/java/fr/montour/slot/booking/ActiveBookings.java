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

    /** Claims the place; true as well when this booking has it. False when another stands. */
    boolean claim(PersonId person, ProcedureId procedure, BookingId booking, Instant until, Instant now);

    /** Gives the place up, if this booking has it. */
    void release(PersonId person, ProcedureId procedure, BookingId booking);

    /** Every booking that ever had the place, for "my appointments". */
    List<BookingId> history(PersonId person, Collection<ProcedureId> procedures);
}
