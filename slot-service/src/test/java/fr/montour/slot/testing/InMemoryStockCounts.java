package fr.montour.slot.testing;

import fr.montour.slot.stock.StockCount;
import fr.montour.slot.stock.StockCounts;
import java.time.Instant;
import java.util.List;

/** {@link StockCounts} in memory. */
public final class InMemoryStockCounts implements StockCounts {

    private Instant taken = Instant.MIN;
    private List<StockCount> announced = List.of();

    @Override
    public synchronized boolean begin(Instant minute) {
        boolean later = minute.isAfter(taken);
        taken = later ? minute : taken;
        return later;
    }

    @Override
    public synchronized void announce(Instant minute, List<StockCount> counts) {
        announced = minute.equals(taken) ? List.copyOf(counts) : announced;
    }

    /** What would be published. */
    public synchronized List<StockCount> announced() {
        return announced;
    }
}
