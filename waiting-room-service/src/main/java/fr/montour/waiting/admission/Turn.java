package fr.montour.waiting.admission;

import fr.montour.waiting.line.PersonId;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.Ticket;
import org.jspecify.annotations.Nullable;

/** What stands behind a number. */
sealed interface Turn {

    long number();

    /** Somebody who waits. */
    record Ready(long number, Place.Waiting place) implements Turn {}

    /** Nobody, and nobody will ever: discarded, left, or called before. */
    record Gone(long number) implements Turn {}

    /** Somebody is writing their place, or crashed doing so. */
    record InFlight(
            long number, long ticketNumber, @Nullable PersonId holder) implements Turn {}

    /**
     * Judges a number.
     *
     * @param ticketNumber of the ticket that has the number: the same, or the one that drew it
     * @param ticket of the number, if any
     * @param place of the ticket's holder, if any, read after the ticket
     */
    static Turn of(long number, long ticketNumber, @Nullable Ticket ticket, @Nullable Place place) {
        if (ticket == null) {
            return new InFlight(number, ticketNumber, null);
        }
        if (place != null && place.number() == ticketNumber) {
            return place instanceof Place.Waiting waiting ? new Ready(number, waiting) : new Gone(number);
        }
        boolean movedOn = place != null && place.number() > ticketNumber;
        return movedOn || ticket.isVoid() ? new Gone(number) : new InFlight(number, ticketNumber, ticket.holder());
    }
}
