package fr.montour.waiting.stock.events;

import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.stock.FollowStock;
import jakarta.inject.Singleton;

/** slot-service tells of a hold that ended only when the turn ended with it. */
@Singleton
final class HoldEndedListener implements EventHandler<HoldEndedEvent> {

    private final FollowStock followStock;

    HoldEndedListener(FollowStock followStock) {
        this.followStock = followStock;
    }

    @Override
    public String type() {
        return "hold.ended.v1";
    }

    @Override
    public Class<HoldEndedEvent> payload() {
        return HoldEndedEvent.class;
    }

    @Override
    public void handle(Event<HoldEndedEvent> event) {
        HoldEndedEvent data = event.data();
        followStock.holdEnded(
                new PlaceId(new LineId(data.lineId()), new PersonId(data.personId())),
                new AdmissionId(data.jti()),
                data.outcome());
    }
}
