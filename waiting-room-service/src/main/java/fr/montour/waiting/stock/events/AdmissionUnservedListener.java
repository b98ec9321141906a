package fr.montour.waiting.stock.events;

import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.stock.FollowStock;
import jakarta.inject.Singleton;

/** Somebody who was admitted found nothing to choose. */
@Singleton
final class AdmissionUnservedListener implements EventHandler<AdmissionUnservedEvent> {

    private final FollowStock followStock;

    AdmissionUnservedListener(FollowStock followStock) {
        this.followStock = followStock;
    }

    @Override
    public String type() {
        return "admission.unserved.v1";
    }

    @Override
    public Class<AdmissionUnservedEvent> payload() {
        return AdmissionUnservedEvent.class;
    }

    @Override
    public void handle(Event<AdmissionUnservedEvent> event) {
        AdmissionUnservedEvent data = event.data();
        followStock.unserved(
                new PlaceId(new LineId(data.lineId()), new PersonId(data.personId())), new AdmissionId(data.jti()));
    }
}
