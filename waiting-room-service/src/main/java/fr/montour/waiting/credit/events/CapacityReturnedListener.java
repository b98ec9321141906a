package fr.montour.waiting.credit.events;

import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.waiting.credit.Credits;
import fr.montour.waiting.model.LineId;
import jakarta.inject.Singleton;

/** Capacity that comes back is credit again. */
@Singleton
final class CapacityReturnedListener implements EventHandler<CapacityReturnedEvent> {

    private final Credits credits;

    CapacityReturnedListener(Credits credits) {
        this.credits = credits;
    }

    @Override
    public String type() {
        return "capacity.returned.v1";
    }

    @Override
    public Class<CapacityReturnedEvent> payload() {
        return CapacityReturnedEvent.class;
    }

    @Override
    public void handle(Event<CapacityReturnedEvent> event) {
        CapacityReturnedEvent data = event.data();
        credits.returned(event.id(), new LineId(data.lineId()), data.count());
    }
}
