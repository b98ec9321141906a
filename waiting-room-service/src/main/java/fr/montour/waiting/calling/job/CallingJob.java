package fr.montour.waiting.calling.job;

import fr.montour.waiting.calling.CallNext;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.line.job.StoreOutage;
import fr.montour.waiting.model.LineId;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

/**
 * Calls the next people of every line in which somebody may be called. Each line is worked on by one virtual thread of this
 * node at a time, so a slow line delays no other. With the store away nobody is called; it goes on when the store is back.
 */
@Singleton
@Requires(property = "montour.loops.enabled", notEquals = "false")
final class CallingJob {

    private final LineCache lines;
    private final CallNext callNext;
    private final ExecutorService workers;
    private final StoreOutage outage;
    private final Set<LineId> beingCalled = ConcurrentHashMap.newKeySet();

    CallingJob(
            LineCache lines,
            CallNext callNext,
            @Named(TaskExecutors.BLOCKING) ExecutorService workers,
            StoreOutage outage) {
        this.lines = lines;
        this.callNext = callNext;
        this.workers = workers;
        this.outage = outage;
    }

    @Scheduled(fixedRate = "${montour.loops.tick:25ms}")
    void run() {
        for (Line line : lines.lines()) {
            if (callNext.isDue(line) && beingCalled.add(line.id())) {
                workers.execute(() -> call(line.id()));
            }
        }
    }

    private void call(LineId id) {
        try {
            callNext.tick(id);
        } catch (RuntimeException e) {
            outage.failed(e);
        } finally {
            beingCalled.remove(id);
        }
    }
}
