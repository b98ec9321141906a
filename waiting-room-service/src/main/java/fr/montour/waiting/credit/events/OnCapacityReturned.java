package fr.montour.waiting.credit.events;

import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.waiting.credit.Credits;
import fr.montour.waiting.line.LineId;
import jakarta.inject.Singleton;

/** Capacity that comes back is credit again. */
@Singleton
final class OnCapacityReturned implements EventHandler<CapacityReturned> {

    private final Credits credits;

    OnCapacityReturned(Credits credits) {
        this.credits = credits;
    }

    @Override
    public String type() {
        return "capacity.returned.v1";
    }

    @Override
    public Class<CapacityReturned> payload() {
        return CapacityReturned.class;
    }

    @Override
    public void handle(Event<CapacityReturned> event) {
        CapacityReturned data = event.data();
        credits.returned(event.id(), new LineId(data.lineId()), data.count());
    }
}
