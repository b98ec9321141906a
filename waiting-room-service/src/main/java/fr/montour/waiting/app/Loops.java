package fr.montour.waiting.app;

import fr.montour.waiting.admission.Admitter;
import fr.montour.waiting.admission.Sweeper;
import fr.montour.waiting.board.LineBook;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineId;
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

/**
 * What a node does by itself: reads the lines, calls the next people of those that have some, sweeps those at the counter.
 * Each line is worked on by one virtual thread at a time, so a slow one holds up no other. With the store away nothing
 * happens, and everything goes on when it is back.
 */
@Singleton
@Requires(property = "montour.loops.enabled", notEquals = "false")
final class Loops {

    private static final Logger LOG = LoggerFactory.getLogger(Loops.class);

    private final LineBook book;
    private final Admitter admitter;
    private final Sweeper sweeper;
    private final ExecutorService workers;
    private final LineGauges gauges;
    private final Set<LineId> beingTicked = ConcurrentHashMap.newKeySet();
    private volatile boolean storeAway;

    Loops(
            LineBook book,
            Admitter admitter,
            Sweeper sweeper,
            @Named(TaskExecutors.BLOCKING) ExecutorService workers,
            LineGauges gauges) {
        this.book = book;
        this.admitter = admitter;
        this.sweeper = sweeper;
        this.workers = workers;
        this.gauges = gauges;
    }

    @Scheduled(fixedDelay = "${montour.loops.refresh:500ms}")
    void refresh() {
        try {
            book.refresh();
            gauges.show(book.lines());
            back();
        } catch (RuntimeException e) {
            away(e);
        }
    }

    @Scheduled(fixedDelay = "${montour.loops.sweep:1s}")
    void sweep() {
        try {
            book.lines().forEach(sweeper::sweep);
        } catch (RuntimeException e) {
            away(e);
        }
    }

    @Scheduled(fixedRate = "${montour.loops.tick:25ms}")
    void tick() {
        for (Line line : book.lines()) {
            if (line.needsAdmitter() && admitter.isDue(line.id()) && beingTicked.add(line.id())) {
                workers.execute(() -> tick(line.id()));
            }
        }
    }

    private void tick(LineId id) {
        try {
            admitter.tick(id);
        } catch (RuntimeException e) {
            away(e);
        } finally {
            beingTicked.remove(id);
        }
    }

    private void away(RuntimeException e) {
        if (!storeAway) {
            storeAway = true;
            LOG.warn("Nobody is called until the store answers again", e);
        }
    }

    private void back() {
        if (storeAway) {
            storeAway = false;
            LOG.info("The store answers again");
        }
    }
}
