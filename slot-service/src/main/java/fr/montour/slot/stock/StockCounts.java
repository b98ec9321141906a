package fr.montour.slot.stock;

import java.time.Instant;
import java.util.List;

/** Who counts the stock of which minute, and what the waiting room is to be told of it. */
public interface StockCounts {

    /** Takes that minute; false where some node took it, or a later one. */
    boolean begin(Instant minute);

    /** Announces what was counted in that minute instead of what still waits to be published, unless a later minute was taken. */
    void announce(Instant minute, List<StockCount> counts);
}
