package fr.montour.waiting.stock.metrics;

import fr.montour.waiting.stock.StockComparison;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.function.ToDoubleFunction;

/**
 * {@code montour.stock.difference}: units of a line that people are called for and that slot-service does not count, 0 when all is
 * well; {@code montour.stock.apart}: seconds for which a statement has been missing. Every node shows the same.
 */
@Singleton
public final class StockGauges {

    private final MultiGauge difference;
    private final MultiGauge apart;

    StockGauges(MeterRegistry meters) {
        difference = MultiGauge.builder("montour.stock.difference")
                .description("Units of a line that people are called for and that slot-service does not count")
                .register(meters);
        apart = MultiGauge.builder("montour.stock.apart")
                .description("For how long the stock has not had the revision that slot-service counts")
                .baseUnit("seconds")
                .register(meters);
    }

    /** Shows them as they stand. */
    public void show(Collection<StockComparison> comparisons, Instant now) {
        show(difference, comparisons, StockComparison::difference);
        show(apart, comparisons, comparison -> secondsApart(comparison, now));
    }

    private static double secondsApart(StockComparison comparison, Instant now) {
        var since = comparison.apart();
        return since == null ? 0 : Duration.between(since.since(), now).toSeconds();
    }

    private static void show(
            MultiGauge gauge, Collection<StockComparison> comparisons, ToDoubleFunction<StockComparison> figure) {
        gauge.register(
                comparisons.stream()
                        .map(comparison ->
                                Row.of(Tags.of("line", comparison.line().value()), figure.applyAsDouble(comparison)))
                        .toList(),
                true);
    }
}
