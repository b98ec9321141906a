package fr.montour.waiting.stock.events;

import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.waiting.stock.FollowStock;
import jakarta.inject.Singleton;

/** Somebody who was admitted found nothing to choose. */
@Singleton
final class AdmissionUnservedListener implements EventHandler<AdmissionEvent> {

    private final FollowStock followStock;

    AdmissionUnservedListener(FollowStock followStock) {
        this.followStock = followStock;
    }

    @Override
    public String type() {
        return "admission.unserved.v1";
    }

    @Override
    public Class<AdmissionEvent> payload() {
        return AdmissionEvent.class;
    }

    @Override
    public void handle(Event<AdmissionEvent> event) {
        AdmissionEvent data = event.data();
        followStock.unserved(data.place(), data.admission());
    }
}
