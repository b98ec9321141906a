package fr.montour.slot.testing;

import fr.montour.slot.model.LineId;
import fr.montour.slot.stock.Stock;
import fr.montour.slot.stock.StockStatements;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** {@link StockStatements} in a map. */
public final class InMemoryStockStatements implements StockStatements {

    private final Map<LineId, Entry> entries = new ConcurrentHashMap<>();

    private record Entry(Stated stated, @Nullable Instant due) {}

    @Override
    public long demand(LineId line, Instant now) {
        return entries.compute(line, (_, before) -> demanded(line, before, now))
                .stated()
                .demanded();
    }

    private static Entry demanded(LineId line, @Nullable Entry before, Instant now) {
        if (before == null) {
            return new Entry(new Stated(1, new Stock(line, 0, new TreeMap<>())), now);
        }
        var due = before.due();
        return new Entry(
                new Stated(before.stated().demanded() + 1, before.stated().last()),
                due == null || now.isBefore(due) ? now : due);
    }

    @Override
    public Optional<Stated> find(LineId line) {
        return Optional.ofNullable(entries.get(line)).map(Entry::stated);
    }

    @Override
    public void state(Stock stock, Optional<Instant> nextDue) {
        entries.computeIfPresent(stock.line(), (_, entry) -> {
            var before = entry.stated();
            var last = before.last().revision() < stock.revision() ? stock : before.last();
            var due = before.demanded() == stock.revision() ? nextDue.orElse(null) : entry.due();
            return new Entry(new Stated(before.demanded(), last), due);
        });
    }

    @Override
    public List<LineId> due(Instant now, int limit) {
        return entries.entrySet().stream()
                .filter(entry -> {
                    var due = entry.getValue().due();
                    return due != null && !due.isAfter(now);
                })
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }

    @Override
    public List<LineId> lines() {
        return List.copyOf(entries.keySet());
    }
}
