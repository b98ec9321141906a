package fr.montour.waiting.stock.job;

import fr.montour.waiting.stock.StockComparisons;
import fr.montour.waiting.stock.metrics.StockGauges;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows every node's monitoring what some node has compared. */
@Singleton
@Requires(property = "montour.loops.enabled", notEquals = "false")
final class StockGaugesJob {

    private static final Logger LOG = LoggerFactory.getLogger(StockGaugesJob.class);

    private final StockComparisons comparisons;
    private final StockGauges gauges;
    private final InstantSource clock;

    StockGaugesJob(StockComparisons comparisons, StockGauges gauges, InstantSource clock) {
        this.comparisons = comparisons;
        this.gauges = gauges;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "${montour.loops.stock:30s}")
    void run() {
        try {
            gauges.show(comparisons.all(), clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("How the stock compares stays as it was read last: {}", e.toString());
        }
    }
}
