package fr.montour.slot.release.events;

import fr.montour.platform.events.OutboxEntries;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.model.Channel;
import fr.montour.slot.release.Release.Open;
import jakarta.inject.Singleton;
import org.bson.Document;

/** Makes the outbox entry of a release; the event is described in docs/contracts. */
@Singleton
public class ReleaseEvents {

    private final OutboxEntries outbox;
    private final Catalogue catalogue;

    ReleaseEvents(OutboxEntries outbox, Catalogue catalogue) {
        this.outbox = outbox;
        this.catalogue = catalogue;
    }

    /** An entry for the outbox of a release that opens. */
    public Document opened(Open release) {
        var line = catalogue.line(release.order().line()).orElseThrow();
        return outbox.entry(
                "release.opened.v1",
                release.id().value(),
                new ReleaseOpenedEvent(
                        release.id().value(),
                        line.id().toString(),
                        line.site().id().value(),
                        line.procedure().id().value(),
                        line.name(),
                        release.capacity().of(Channel.PUBLIC),
                        release.window().start().toString(),
                        release.window().end().toString()));
    }
}
