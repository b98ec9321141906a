package fr.montour.waiting.stock;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.stock.StockComparison.Apart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of comparisons promises. */
public abstract class StockComparisonsContract {

    private static final StockComparison NONE = StockComparison.none(LINE);
    private static final StockComparison FIRST = new StockComparison(LINE, NOON, null, 0, 0, new Apart(42, NOON));
    private static final StockComparison SECOND =
            new StockComparison(LINE, NOON.plusSeconds(60), NOON.plusSeconds(60), 3, -1, null);

    private StockComparisons comparisons;

    /** An empty store. */
    protected abstract StockComparisons empty();

    @BeforeEach
    void emptyStore() {
        comparisons = empty();
    }

    @Test
    void nothingWasComparedAtFirst() {
        assertThat(comparisons.of(LINE)).isEqualTo(NONE);
        assertThat(comparisons.all()).isEmpty();
    }

    @Test
    void comparisonIsReadAsItWasWritten() {
        assertThat(comparisons.replace(NONE, FIRST)).isTrue();
        assertThat(comparisons.of(LINE)).isEqualTo(FIRST);

        assertThat(comparisons.replace(FIRST, SECOND)).isTrue();
        assertThat(comparisons.all()).containsExactly(SECOND);
    }

    @Test
    void oneOfTwoAtTheSameMomentIsWritten() {
        comparisons.replace(NONE, FIRST);
        assertThat(comparisons.replace(NONE, SECOND)).isFalse();

        comparisons.replace(FIRST, SECOND);
        assertThat(comparisons.replace(FIRST, SECOND)).isFalse();
        assertThat(comparisons.of(LINE)).isEqualTo(SECOND);
    }
}
