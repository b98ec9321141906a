package fr.montour.waiting.draw.job;

import fr.montour.waiting.draw.RunDraw;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.model.LineId;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after the draws: one virtual thread per line at a time. What fails is tried again at the next look. */
@Singleton
@Requires(property = "montour.loops.enabled", notEquals = "false")
final class DrawJob {

    private static final Logger LOG = LoggerFactory.getLogger(DrawJob.class);

    private final LineCache cache;
    private final RunDraw draw;
    private final ExecutorService workers;
    private final Set<LineId> lookedAt = ConcurrentHashMap.newKeySet();

    DrawJob(LineCache cache, RunDraw draw, @Named(TaskExecutors.BLOCKING) ExecutorService workers) {
        this.cache = cache;
        this.draw = draw;
        this.workers = workers;
    }

    @Scheduled(fixedRate = "${montour.loops.draw:500ms}")
    void look() {
        for (Line line : cache.lines()) {
            if (line.state().isBeforeDraw() && lookedAt.add(line.id())) {
                workers.execute(() -> look(line.id()));
            }
        }
    }

    private void look(LineId id) {
        try {
            draw.look(id);
        } catch (RuntimeException e) {
            LOG.warn("The draw of {} waits: {}", id, e.toString());
        } finally {
            lookedAt.remove(id);
        }
    }
}
