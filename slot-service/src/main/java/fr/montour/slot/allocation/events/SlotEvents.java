package fr.montour.slot.allocation.events;

import fr.montour.platform.events.OutboxEntries;
import fr.montour.slot.allocation.SlotEvent;
import fr.montour.slot.allocation.SlotEvent.CapacityReturned;
import fr.montour.slot.allocation.SlotEvent.HoldEnded;
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
    public Document entry(SlotEvent event) {
        return switch (event) {
            case HoldEnded ended ->
                outbox.entry("hold.ended.v1", ended.booking().value(), HoldEndedEvent.of(ended));
            case CapacityReturned returned ->
                outbox.entry(
                        "capacity.returned.v1",
                        returned.slot().toString(),
                        new CapacityReturnedEvent(
                                returned.slot().line().toString(),
                                returned.slot().toString(),
                                returned.count()));
        };
    }
}
