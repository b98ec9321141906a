package fr.montour.waiting.stock.events;

import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.waiting.line.BookedAhead;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.stock.FollowStock;
import jakarta.inject.Singleton;

/** A booking takes its unit out of the stock and ends the choice. */
@Singleton
final class BookingConfirmedListener implements EventHandler<BookingConfirmedEvent> {

    private final FollowStock followStock;

    BookingConfirmedListener(FollowStock followStock) {
        this.followStock = followStock;
    }

    @Override
    public String type() {
        return "booking.confirmed.v1";
    }

    @Override
    public Class<BookingConfirmedEvent> payload() {
        return BookingConfirmedEvent.class;
    }

    @Override
    public void handle(Event<BookingConfirmedEvent> event) {
        BookingConfirmedEvent data = event.data();
        followStock.booked(
                new PlaceId(new LineId(data.lineId()), new PersonId(data.personId())),
                data.number(),
                new BookedAhead(new AdmissionId(data.jti()), data.stockRevision()),
                event.time());
    }
}
