package fr.montour.waiting.fakes;

import fr.montour.waiting.model.LineId;
import fr.montour.waiting.stock.StockComparison;
import fr.montour.waiting.stock.StockComparisons;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The comparisons in memory. */
public final class InMemoryStockComparisons implements StockComparisons {

    private final Map<LineId, StockComparison> comparisons = new ConcurrentHashMap<>();

    @Override
    public StockComparison of(LineId line) {
        return comparisons.getOrDefault(line, StockComparison.none(line));
    }

    @Override
    public List<StockComparison> all() {
        return List.copyOf(comparisons.values());
    }

    @Override
    public synchronized boolean replace(StockComparison before, StockComparison next) {
        boolean stands = of(next.line()).countedAt().equals(before.countedAt());
        if (stands) {
            comparisons.put(next.line(), next);
        }
        return stands;
    }
}
