package fr.montour.slot.stock;

import fr.montour.slot.model.LineId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was stated of the stock of each line, and what is still to be stated. */
public interface StockStatements {

    /**
     * Demands a statement that contains everything written before this call; the line is due at once.
     *
     * @return the revision that will contain it, and so will every later one
     */
    long demand(LineId line, Instant now);

    /** What was demanded and stated of the line; nothing of a line that never had stock. */
    Optional<Stated> find(LineId line);

    /**
     * Keeps the statement and announces it, if its revision is newer than that of the last.
     *
     * @param nextDue when the line is to be stated again, unless more is demanded before; never, where nothing is left
     */
    void state(Stock stock, Optional<Instant> nextDue);

    /** Lines that are due, at most so many. */
    List<LineId> due(Instant now, int limit);

    /** All lines that ever had stock. */
    List<LineId> lines();

    /**
     * Where a line stands.
     *
     * @param demanded the revision demanded last
     * @param last the last statement; of revision 0 and empty before the first
     */
    record Stated(long demanded, Stock last) {}
}
