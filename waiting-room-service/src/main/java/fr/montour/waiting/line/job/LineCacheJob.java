package fr.montour.waiting.line.job;

import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.line.metrics.LineGauges;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Reads all lines anew into the {@link LineCache} and shows them as gauges. */
@Singleton
@Requires(property = "montour.loops.enabled", notEquals = "false")
final class LineCacheJob {

    private final LineCache lines;
    private final LineGauges gauges;
    private final StoreOutage outage;

    LineCacheJob(LineCache lines, LineGauges gauges, StoreOutage outage) {
        this.lines = lines;
        this.gauges = gauges;
        this.outage = outage;
    }

    @Scheduled(fixedDelay = "${montour.loops.refresh:500ms}")
    void run() {
        try {
            lines.refresh();
            gauges.show(lines.lines());
            outage.over();
        } catch (RuntimeException e) {
            outage.failed(e);
        }
    }
}
