package fr.montour.waiting.stock;

import fr.montour.waiting.model.LineId;
import java.util.List;

/** The comparisons in the store, one a line. */
public interface StockComparisons {

    /** How the line stands; {@link StockComparison#none} before the first count. */
    StockComparison of(LineId line);

    /** Those of all lines that were ever counted. */
    List<StockComparison> all();

    /** Stores the next comparison of a line if the one before still stands. */
    boolean replace(StockComparison before, StockComparison next);
}
