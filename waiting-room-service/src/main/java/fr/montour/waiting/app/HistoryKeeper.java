package fr.montour.waiting.app;

import fr.montour.waiting.board.LineBook;
import fr.montour.waiting.history.Recorder;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down every few seconds what this node counted, and once more when it stops. */
@Singleton
@Requires(property = "montour.loops.enabled", notEquals = "false")
final class HistoryKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(HistoryKeeper.class);

    private final Recorder recorder;
    private final LineBook book;

    HistoryKeeper(Recorder recorder, LineBook book) {
        this.recorder = recorder;
        this.book = book;
    }

    @Scheduled(fixedDelay = "${montour.loops.history:5s}", initialDelay = "${montour.loops.history:5s}")
    void write() {
        try {
            recorder.write(book.lines());
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
