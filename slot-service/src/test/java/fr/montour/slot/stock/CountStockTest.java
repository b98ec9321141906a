package fr.montour.slot.stock;

import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.model.LineId;
import fr.montour.slot.testing.InMemoryStockCounts;
import fr.montour.slot.testing.Ports;
import fr.montour.slot.testing.TestCatalogue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** On the fakes. */
class CountStockTest extends CountStockContract {

    private final InMemoryStockCounts counts = new InMemoryStockCounts();

    @Override
    Ports ports() {
        return Ports.inMemory();
    }

    @Override
    StockCounts counts() {
        return counts;
    }

    @Override
    Optional<List<Long>> announced(LineId line) {
        return counts.announced().stream()
                .filter(count -> count.line().equals(line))
                .map(count -> List.of(count.revision(), (long) count.units()))
                .findFirst();
    }

    @Override
    Catalogue catalogue() {
        return TestCatalogue.catalogue();
    }

    @Override
    LineId nextLine() {
        return TestCatalogue.BOBIGNY_RENEWAL;
    }

    @Override
    Instant nextMinute() {
        return Instant.parse("2026-11-23T08:00:20Z");
    }
}
