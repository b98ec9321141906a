package fr.montour.waiting.release.events;

import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.release.Release;
import fr.montour.waiting.release.Releases;
import jakarta.inject.Singleton;

/** Staff have released units. What can be had is said by the stock; this tells only how much comes per week. */
@Singleton
final class ReleaseOpenedListener implements EventHandler<ReleaseOpenedEvent> {

    private final Releases releases;

    ReleaseOpenedListener(Releases releases) {
        this.releases = releases;
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
        releases.learn(new LineId(data.lineId()), new Release(data.releaseId(), event.time(), data.publicCapacity()));
    }
}
