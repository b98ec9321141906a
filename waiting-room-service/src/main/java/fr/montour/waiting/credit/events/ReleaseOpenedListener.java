package fr.montour.waiting.credit.events;

import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.waiting.credit.Credits;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import jakarta.inject.Singleton;

/** New capacity is credit for the line. */
@Singleton
final class ReleaseOpenedListener implements EventHandler<ReleaseOpenedEvent> {

    private final Credits credits;

    ReleaseOpenedListener(Credits credits) {
        this.credits = credits;
    }

    @Override
    public String type() {
        return "release.opened.v1";
    }

    @Override
    public Class<ReleaseOpenedEvent> payload() {
        return ReleaseOpenedEvent.class;
    }

    @Override
    public void handle(Event<ReleaseOpenedEvent> event) {
        ReleaseOpenedEvent data = event.data();
        credits.released(event.id(), new LineId(data.lineId()), new LineName(data.lineName()), data.publicCapacity());
    }
}
