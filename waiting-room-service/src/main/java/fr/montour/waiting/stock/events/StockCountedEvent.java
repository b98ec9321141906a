package fr.montour.waiting.stock.events;

import fr.montour.waiting.model.LineId;
import fr.montour.waiting.stock.StockCount;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** What this service reads of {@code stock.counted.v1}. */
@Serdeable
public record StockCountedEvent(List<Line> lines) {

    /** The count of one line. */
    @Serdeable
    public record Line(String lineId, long revision, int units, Instant at) {

        StockCount count() {
            return new StockCount(new LineId(lineId), revision, units, at);
        }
    }
}
