package fr.montour.waiting.credit.events;

import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.waiting.credit.Credits;
import fr.montour.waiting.line.LineId;
import fr.montour.waiting.line.PersonId;
import fr.montour.waiting.place.PlaceId;
import jakarta.inject.Singleton;

/** A booking uses credit and ends the turn. */
@Singleton
final class OnBookingConfirmed implements EventHandler<BookingConfirmed> {

    private final Credits credits;

    OnBookingConfirmed(Credits credits) {
        this.credits = credits;
    }

    @Override
    public String type() {
        return "booking.confirmed.v1";
    }

    @Override
    public Class<BookingConfirmed> payload() {
        return BookingConfirmed.class;
    }

    @Override
    public void handle(Event<BookingConfirmed> event) {
        BookingConfirmed data = event.data();
        credits.booked(
                event.id(), new PlaceId(new LineId(data.lineId()), new PersonId(data.personId())), data.number());
    }
}
