package fr.montour.slot.allocation.events;

import fr.montour.platform.events.OutboxEntries;
import fr.montour.slot.allocation.HoldEnded;
import jakarta.inject.Singleton;
import org.bson.Document;

/** Makes the outbox entries of slots; the events are described in docs/contracts. */
@Singleton
public class SlotEvents {

    private final OutboxEntries outbox;

    SlotEvents(OutboxEntries outbox) {
        this.outbox = outbox;
    }

    /** An entry for the slot's outbox. */
    public Document ended(HoldEnded event) {
        return outbox.entry("hold.ended.v1", event.booking().value(), HoldEndedEvent.of(event));
    }
}
