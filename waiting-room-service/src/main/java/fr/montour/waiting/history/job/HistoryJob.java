package fr.montour.waiting.history.job;

import fr.montour.waiting.history.HistoryRecorder;
import fr.montour.waiting.line.LineCache;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down every few seconds what this node counted, and once more when it stops. */
@Singleton
@Requires(property = "montour.loops.enabled", notEquals = "false")
final class HistoryJob {

    private static final Logger LOG = LoggerFactory.getLogger(HistoryJob.class);

    private final HistoryRecorder historyRecorder;
    private final LineCache cache;

    HistoryJob(HistoryRecorder historyRecorder, LineCache cache) {
        this.historyRecorder = historyRecorder;
        this.cache = cache;
    }

    @Scheduled(fixedDelay = "${montour.loops.history:5s}", initialDelay = "${montour.loops.history:5s}")
    void write() {
        try {
            historyRecorder.write(cache.lines());
        } catch (RuntimeException e) {
            LOG.debug("The history waits for the store", e);
        }
    }

    /** Micronaut does not schedule a method that it also calls at the end. */
    @PreDestroy
    void stop() {
        write();
    }
}
