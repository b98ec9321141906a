package fr.montour.waiting.place.job;

import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.place.TellClosed;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells people that their line is closed. What fails is tried again at the next look. */
@Singleton
@Requires(property = "montour.loops.enabled", notEquals = "false")
final class TellClosedJob {

    private static final Logger LOG = LoggerFactory.getLogger(TellClosedJob.class);

    private final LineCache cache;
    private final TellClosed tellClosed;

    TellClosedJob(LineCache cache, TellClosed tellClosed) {
        this.cache = cache;
        this.tellClosed = tellClosed;
    }

    @Scheduled(fixedDelay = "${montour.loops.closed:2s}")
    void look() {
        for (Line line : cache.lines()) {
            try {
                if (tellClosed.isDue(line)) {
                    tellClosed.tell(line.id());
                }
            } catch (RuntimeException e) {
                LOG.warn("That {} is closed is told later: {}", line.id(), e.toString());
            }
        }
    }
}
