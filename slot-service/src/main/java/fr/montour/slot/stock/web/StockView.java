package fr.montour.slot.stock.web;

import fr.montour.slot.stock.Stock;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * The stock of a line for staff.
 *
 * @param revision of the last statement
 * @param stated units that can be had now by the last statement
 * @param counted the same by the slots themselves; differs from {@code stated} for a moment after each change
 */
@Serdeable
record StockView(String lineId, long revision, int stated, int counted) {

    static StockView of(Stock last, Stock counted, Instant now) {
        return new StockView(last.line().toString(), last.revision(), last.at(now), counted.at(now));
    }
}
