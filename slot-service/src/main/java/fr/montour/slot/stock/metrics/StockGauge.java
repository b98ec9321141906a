package fr.montour.slot.stock.metrics;

import fr.montour.slot.stock.StockCount;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.util.Collection;

/**
 * {@code montour.stock.difference}: units of a line that were stated last and could not be counted. Not 0 for one minute is a change
 * that was just being written; for longer, people are called for nothing, or are not called.
 */
@Singleton
public final class StockGauge {

    private final MultiGauge difference;

    StockGauge(MeterRegistry meters) {
        difference = MultiGauge.builder("montour.stock.difference")
                .description("Units of a line stated to the waiting room and not found in its slots")
                .register(meters);
    }

    /** Shows what this node has counted; nothing, where it was another's minute. */
    public void show(Collection<StockCount> counts) {
        difference.register(
                counts.stream()
                        .map(count -> Row.of(Tags.of("line", count.line().toString()), count.difference()))
                        .toList(),
                true);
    }
}
