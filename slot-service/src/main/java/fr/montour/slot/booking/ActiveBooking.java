package fr.montour.slot.booking;

import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.ProcedureId;
import java.time.Instant;

/** When and for what a booking takes its person's time. */
public record ActiveBooking(BookingId booking, ProcedureId procedure, Instant start, Instant end) {

    /** That of a reservation. */
    public static ActiveBooking of(Reservation reservation) {
        return new ActiveBooking(
                reservation.id(), reservation.line().procedure(), reservation.start(), reservation.end());
    }

    /** Whether both are for the same procedure, of which one at a time is enough. */
    public boolean sameProcedure(ActiveBooking other) {
        return procedure.equals(other.procedure);
    }

    /** Whether nobody can be at both. */
    public boolean overlaps(ActiveBooking other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether it is another booking beside which this one cannot stand. */
    public boolean excludes(ActiveBooking other) {
        return !booking.equals(other.booking) && (sameProcedure(other) || overlaps(other));
    }
}
