package fr.montour.waiting.credit.events;

import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.waiting.credit.Credits;
import fr.montour.waiting.line.AdmissionId;
import fr.montour.waiting.line.LineId;
import fr.montour.waiting.line.PersonId;
import fr.montour.waiting.place.PlaceId;
import jakarta.inject.Singleton;

/** slot-service tells of a hold that ended only when the turn ended with it. */
@Singleton
final class OnHoldEnded implements EventHandler<HoldEnded> {

    private final Credits credits;

    OnHoldEnded(Credits credits) {
        this.credits = credits;
    }

    @Override
    public String type() {
        return "hold.ended.v1";
    }

    @Override
    public Class<HoldEnded> payload() {
        return HoldEnded.class;
    }

    @Override
    public void handle(Event<HoldEnded> event) {
        HoldEnded data = event.data();
        credits.turnEnded(
                new PlaceId(new LineId(data.lineId()), new PersonId(data.personId())), new AdmissionId(data.jti()));
    }
}
