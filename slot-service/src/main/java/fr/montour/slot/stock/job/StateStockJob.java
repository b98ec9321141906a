package fr.montour.slot.stock.job;

import fr.montour.slot.job.JobRun;
import fr.montour.slot.stock.StateStock;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** States the stock that was demanded, every {@code montour.slot.stock-interval}. */
@Singleton
public class StateStockJob {

    private final StateStock stateStock;

    StateStockJob(StateStock stateStock) {
        this.stateStock = stateStock;
    }

    /** One run. */
    @Scheduled(
            fixedDelay = "${montour.slot.stock-interval:200ms}",
            initialDelay = "${montour.slot.stock-interval:200ms}")
    public void state() {
        JobRun.of("statement of stock", stateStock::stateDue);
    }
}
