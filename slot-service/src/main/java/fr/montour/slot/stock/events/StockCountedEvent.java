package fr.montour.slot.stock.events;

import fr.montour.slot.stock.StockCount;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** Data of {@code stock.counted.v1}. */
@Serdeable
record StockCountedEvent(List<Line> lines) {

    /** Units of one line that could be had at {@code at}, and the revision they were counted under. */
    @Serdeable
    record Line(String lineId, long revision, int units, Instant at) {

        static Line of(StockCount count) {
            return new Line(count.line().toString(), count.revision(), count.units(), count.at());
        }
    }

    static StockCountedEvent of(List<StockCount> counts) {
        return new StockCountedEvent(counts.stream().map(Line::of).toList());
    }
}
