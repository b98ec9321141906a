package fr.montour.waiting.stock.events;

import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import fr.montour.waiting.stock.FollowStock;
import jakarta.inject.Singleton;

/** What of a line can be had. */
@Singleton
final class StockStatedListener implements EventHandler<StockStatedEvent> {

    private final FollowStock followStock;

    StockStatedListener(FollowStock followStock) {
        this.followStock = followStock;
    }

    @Override
    public String type() {
        return "stock.stated.v1";
    }

    @Override
    public Class<StockStatedEvent> payload() {
        return StockStatedEvent.class;
    }

    @Override
    public void handle(Event<StockStatedEvent> event) {
        StockStatedEvent data = event.data();
        followStock.stated(new LineId(data.lineId()), new LineName(data.lineName()), data.stock());
    }
}
