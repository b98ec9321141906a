package fr.montour.slot.hold.job;

import fr.montour.slot.hold.SweepSlots;
import fr.montour.slot.job.JobRun;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Ends expired holds and returns rested units, every {@code montour.slot.sweep-interval}. */
@Singleton
public class SweepJob {

    private final SweepSlots sweepSlots;

    SweepJob(SweepSlots sweepSlots) {
        this.sweepSlots = sweepSlots;
    }

    /** One run. */
    @Scheduled(fixedDelay = "${montour.slot.sweep-interval:1s}", initialDelay = "${montour.slot.sweep-interval:1s}")
    public void sweep() {
        JobRun.of("sweep of slots", sweepSlots::sweep);
    }
}
