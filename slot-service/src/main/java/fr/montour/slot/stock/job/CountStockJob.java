package fr.montour.slot.stock.job;

import fr.montour.slot.job.JobRun;
import fr.montour.slot.stock.CountStock;
import fr.montour.slot.stock.metrics.StockGauge;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Counts the stock of every minute once; looks every {@code montour.slot.count-interval} whether that is still to be done. */
@Singleton
public class CountStockJob {

    private final CountStock countStock;
    private final StockGauge gauge;

    CountStockJob(CountStock countStock, StockGauge gauge) {
        this.countStock = countStock;
        this.gauge = gauge;
    }

    /** One run. */
    @Scheduled(fixedDelay = "${montour.slot.count-interval:15s}", initialDelay = "${montour.slot.count-interval:15s}")
    public void count() {
        JobRun.of("count of stock", () -> gauge.show(countStock.countMinute()));
    }
}
