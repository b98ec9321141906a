package fr.montour.slot.allocation;

import fr.montour.slot.model.Channel;
import java.time.Instant;

/** A cancelled unit that rests until it returns to the line. */
public record RestingUnit(Instant returnAt, Channel channel) {

    /** Whether it may return. */
    public boolean over(Instant now) {
        return !now.isBefore(returnAt);
    }
}
