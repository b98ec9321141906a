package fr.montour.waiting.credit.events;

import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.waiting.credit.Credits;
import fr.montour.waiting.line.LineId;
import fr.montour.waiting.line.LineName;
import jakarta.inject.Singleton;

/** New capacity is credit for the line. */
@Singleton
final class OnReleaseOpened implements EventHandler<ReleaseOpened> {

    private final Credits credits;

    OnReleaseOpened(Credits credits) {
        this.credits = credits;
    }

    @Override
    public String type() {
        return "release.opened.v1";
    }

    @Override
    public Class<ReleaseOpened> payload() {
        return ReleaseOpened.class;
    }

    @Override
    public void handle(Event<ReleaseOpened> event) {
        ReleaseOpened data = event.data();
        credits.released(event.id(), new LineId(data.lineId()), new LineName(data.lineName()), data.publicCapacity());
    }
}
