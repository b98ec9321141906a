package fr.montour.waiting.stock.events;

import fr.montour.waiting.line.Stock;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/** What this service reads of {@code stock.stated.v1}. */
@Serdeable
public record StockStatedEvent(String lineId, String lineName, long revision, List<Units> units) {

    /** Units that lapse together. */
    @Serdeable
    public record Units(Instant until, int count) {}

    Stock stock() {
        var byLapse = new TreeMap<Instant, Integer>();
        units.forEach(lapsing -> byLapse.merge(lapsing.until(), lapsing.count(), Integer::sum));
        return new Stock(revision, byLapse);
    }
}
