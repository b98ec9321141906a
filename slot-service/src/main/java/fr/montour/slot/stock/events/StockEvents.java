package fr.montour.slot.stock.events;

import fr.montour.platform.events.OutboxEntries;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.stock.Stock;
import jakarta.inject.Singleton;
import org.bson.Document;

/** Makes the outbox entry of a statement; the event is described in docs/contracts. */
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
}
