package fr.montour.waiting.stock.events;

import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.waiting.stock.CompareStock;
import jakarta.inject.Singleton;

/** What slot-service counts every minute. */
@Singleton
final class StockCountedListener implements EventHandler<StockCountedEvent> {

    private final CompareStock compareStock;

    StockCountedListener(CompareStock compareStock) {
        this.compareStock = compareStock;
    }

    @Override
    public String type() {
        return "stock.counted.v1";
    }

    @Override
    public Class<StockCountedEvent> payload() {
        return StockCountedEvent.class;
    }

    @Override
    public void handle(Event<StockCountedEvent> event) {
        event.data().lines().forEach(line -> compareStock.compare(line.count()));
    }
}
