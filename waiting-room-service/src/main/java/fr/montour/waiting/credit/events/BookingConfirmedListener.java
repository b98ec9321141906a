package fr.montour.waiting.credit.events;

import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.waiting.credit.Credits;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.PlaceId;
import jakarta.inject.Singleton;

/** A booking uses credit and ends the turn. */
@Singleton
final class BookingConfirmedListener implements EventHandler<BookingConfirmedEvent> {

    private final Credits credits;

    BookingConfirmedListener(Credits credits) {
        this.credits = credits;
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
        credits.booked(
                event.id(), new PlaceId(new LineId(data.lineId()), new PersonId(data.personId())), data.number());
    }
}
