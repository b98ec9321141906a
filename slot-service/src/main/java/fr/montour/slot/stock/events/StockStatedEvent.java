package fr.montour.slot.stock.events;

import fr.montour.slot.catalogue.LineEntry;
import fr.montour.slot.stock.Stock;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Data of {@code stock.stated.v1}.
 *
 * @param units public units free or held, by the instant from which they can no longer be had, in that order
 */
@Serdeable
record StockStatedEvent(
        String lineId, String siteId, String procedureId, String lineName, long revision, List<Units> units) {

    /** Units that lapse together. */
    @Serdeable
    record Units(String until, int count) {}

    static StockStatedEvent of(Stock stock, LineEntry line) {
        return new StockStatedEvent(
                line.id().toString(),
                line.site().id().value(),
                line.procedure().id().value(),
                line.name(),
                stock.revision(),
                stock.units().entrySet().stream()
                        .map(entry -> new Units(entry.getKey().toString(), entry.getValue()))
                        .toList());
    }
}
