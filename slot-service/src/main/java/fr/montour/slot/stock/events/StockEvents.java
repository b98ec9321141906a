package fr.montour.slot.stock.events;

import fr.montour.platform.events.OutboxEntries;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.stock.Stock;
import fr.montour.slot.stock.StockCount;
import jakarta.inject.Singleton;
import java.util.List;
import org.bson.Document;

/** Makes the outbox entries of statements and counts; the events are described in docs/contracts. */
@Singleton
public class StockEvents {

    private final OutboxEntries outbox;
    private final Catalogue catalogue;

    StockEvents(OutboxEntries outbox, Catalogue catalogue) {
        this.outbox = outbox;
        this.catalogue = catalogue;
    }

    /** An entry for the outbox of the line's stock. */
    public Document stated(Stock stock) {
        var line = catalogue.line(stock.line()).orElseThrow();
        return outbox.entry("stock.stated.v1", line.id().toString(), StockStatedEvent.of(stock, line));
    }

    /** An entry for the outbox of the counts. */
    public Document counted(List<StockCount> counts) {
        return outbox.entry("stock.counted.v1", "stock", StockCountedEvent.of(counts));
    }
}
