package fr.montour.slot.stock;

import fr.montour.slot.allocation.LineSchedules;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.model.Batch;
import fr.montour.slot.model.LineId;
import fr.montour.slot.stock.StockStatements.Stated;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * States the stock of lines. Who changes it demands a revision after the change; whoever states that revision reads the slots
 * after the demand, so the change is in it. Many changes at once make one statement, and a crash at any point leaves the demand
 * to be met by the next run of any node.
 */
public final class StateStock {

    /** A line with stock is stated again after this time: far hours have become near minutes, and whatever went astray is mended. */
    static final Duration AGAIN = Duration.ofHours(1);

    private static final int LINES_AT_ONCE = 200;

    private final StockStatements statements;
    private final LineSchedules schedules;
    private final Slots slots;
    private final InstantSource clock;

    public StateStock(StockStatements statements, LineSchedules schedules, Slots slots, InstantSource clock) {
        this.statements = statements;
        this.schedules = schedules;
        this.slots = slots;
        this.clock = clock;
    }

    /** Demands a statement that contains what the caller has just written; see {@link StockStatements#demand}. */
    public long demand(LineId line) {
        return statements.demand(line, clock.instant());
    }

    /** States the lines that are due; says how many those were. */
    public int stateDue() {
        var lines = statements.due(clock.instant(), LINES_AT_ONCE);
        Batch.forEach(lines, this::state);
        return lines.size();
    }

    private void state(LineId line) {
        var before = statements.find(line);
        long demanded = before.map(Stated::demanded).orElse(0L);
        boolean again =
                before.filter(stated -> stated.last().revision() == demanded).isPresent();
        var stock = count(line, again ? demand(line) : demanded);
        statements.state(
                stock,
                stock.units().isEmpty()
                        ? Optional.empty()
                        : Optional.of(clock.instant().plus(AGAIN)));
    }

    /** The stock of the line as it is now. */
    public Stock count(LineId line, long revision) {
        var now = clock.instant();
        var schedule = schedules.of(line);
        return Stock.of(schedule, revision, slots.available(schedule.inSight(now)), now);
    }
}
