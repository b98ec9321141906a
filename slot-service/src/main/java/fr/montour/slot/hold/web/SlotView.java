package fr.montour.slot.hold.web;

import fr.montour.slot.allocation.Slot;
import fr.montour.slot.model.Channel;
import io.micronaut.serde.annotation.Serdeable;

/** A slot an admitted person may take. */
@Serdeable
record SlotView(String slotId, String start, String end, String zone, int free) {

    static SlotView of(Slot slot) {
        return new SlotView(
                slot.id().toString(),
                slot.start().toString(),
                slot.end().toString(),
                slot.zone().getId(),
                slot.free().of(Channel.PUBLIC));
    }
}
