package fr.montour.waiting.calling.job;

import fr.montour.waiting.calling.SweepCalls;
import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.line.job.StoreOutage;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Ends calls and admissions whose time is over, in all lines. */
@Singleton
@Requires(property = "montour.loops.enabled", notEquals = "false")
final class SweepJob {

    private final LineCache lines;
    private final SweepCalls sweepCalls;
    private final StoreOutage outage;

    SweepJob(LineCache lines, SweepCalls sweepCalls, StoreOutage outage) {
        this.lines = lines;
        this.sweepCalls = sweepCalls;
        this.outage = outage;
    }

    @Scheduled(fixedDelay = "${montour.loops.sweep:1s}")
    void run() {
        try {
            lines.lines().forEach(sweepCalls::sweep);
        } catch (RuntimeException e) {
            outage.failed(e);
        }
    }
}
