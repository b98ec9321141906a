package fr.montour.slot.booking.events;

import fr.montour.platform.events.OutboxEntries;
import fr.montour.slot.booking.Booking;
import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.booking.Booking.Ended;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.booking.Booking.Pending;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.catalogue.LineEntry;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.bson.Document;

/** Makes the outbox entries of bookings; the events are described in docs/contracts. */
@Singleton
public class BookingEvents {

    private final OutboxEntries outbox;
    private final Catalogue catalogue;

    BookingEvents(OutboxEntries outbox, Catalogue catalogue) {
        this.outbox = outbox;
        this.catalogue = catalogue;
    }

    /** The outbox entry of a booking that comes into this state; empty when no event belongs to it. */
    public Optional<Document> entryUpon(Booking state) {
        return switch (state) {
            case Confirmed confirmed ->
                Optional.of(entry("booking.confirmed.v1", state, BookingConfirmedEvent.of(confirmed, line(state))));
            case Cancelled cancelled ->
                Optional.of(entry("booking.cancelled.v1", state, BookingCancelledEvent.of(cancelled, line(state))));
            case Held _, Pending _, Ended _ -> Optional.empty();
        };
    }

    private Document entry(String type, Booking booking, Object payload) {
        return outbox.entry(type, booking.id().value(), payload);
    }

    private LineEntry line(Booking booking) {
        return catalogue.line(booking.reservation().line()).orElseThrow();
    }
}
