package fr.montour.slot.stock;

import fr.montour.slot.model.Batch;
import fr.montour.slot.model.LineId;
import fr.montour.slot.stock.StockStatements.Stated;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Counts once a minute, on one node of all, what can be had of every line, for the waiting room to compare with what it was told.
 * The slots are counted and not the statements, so a change that nobody demanded a statement for is found.
 */
public final class CountStock {

    private final StockCounts counts;
    private final StockStatements statements;
    private final StateStock stateStock;
    private final InstantSource clock;

    public CountStock(StockCounts counts, StockStatements statements, StateStock stateStock, InstantSource clock) {
        this.counts = counts;
        this.statements = statements;
        this.stateStock = stateStock;
        this.clock = clock;
    }

    /** Counts and announces all lines that ever had stock; nothing where this minute is another node's. */
    public List<StockCount> countMinute() {
        var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!counts.begin(minute)) {
            return List.of();
        }
        List<StockCount> counted = new ArrayList<>();
        try {
            Batch.forEach(statements.lines(), line -> counted.add(count(line)));
        } finally {
            counts.announce(minute, counted);
        }
        return counted;
    }

    private StockCount count(LineId line) {
        var stated = statements.find(line);
        long revision = stated.map(Stated::demanded).orElse(0L);
        var counted = stateStock.count(line, revision);
        // After the slots were read: what lapsed meanwhile is not in the count, and no longer asked for.
        var at = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var sameRevision = stated.map(Stated::last).filter(last -> last.revision() == revision);
        return new StockCount(
                line,
                revision,
                at,
                counted.at(at),
                sameRevision.map(last -> OptionalInt.of(last.at(at))).orElse(OptionalInt.empty()));
    }
}
