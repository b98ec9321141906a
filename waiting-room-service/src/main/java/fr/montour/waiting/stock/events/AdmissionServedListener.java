package fr.montour.waiting.stock.events;

import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.waiting.stock.FollowStock;
import jakarta.inject.Singleton;

/** Somebody who was admitted has seen something to choose. */
@Singleton
final class AdmissionServedListener implements EventHandler<AdmissionEvent> {

    private final FollowStock followStock;

    AdmissionServedListener(FollowStock followStock) {
        this.followStock = followStock;
    }

    @Override
    public String type() {
        return "admission.served.v1";
    }

    @Override
    public Class<AdmissionEvent> payload() {
        return AdmissionEvent.class;
    }

    @Override
    public void handle(Event<AdmissionEvent> event) {
        AdmissionEvent data = event.data();
        followStock.served(data.place(), data.admission());
    }
}
