package fr.montour.waiting.stock;

import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.Stock;
import java.time.InstantSource;

/**
 * Compares the stock of lines with what slot-service counts. It changes nothing but what is known of a difference: what people are
 * called for comes from statements alone.
 */
public final class CompareStock {

    private final Lines lines;
    private final StockComparisons comparisons;
    private final InstantSource clock;

    public CompareStock(Lines lines, StockComparisons comparisons, InstantSource clock) {
        this.lines = lines;
        this.comparisons = comparisons;
        this.clock = clock;
    }

    /** Takes a count in; twice, out of order or late it does no harm. A late one says nothing of the stock of now. */
    public void compare(StockCount count) {
        if (clock.instant().isAfter(count.at().plus(StockComparison.PATIENCE))) {
            return;
        }
        Stock stock = lines.find(count.line()).map(Line::stock).orElse(Stock.NONE);
        while (true) {
            StockComparison before = comparisons.of(count.line());
            StockComparison next = before.with(count, stock);
            if (next.equals(before) || comparisons.replace(before, next)) {
                return;
            }
        }
    }
}
