package fr.montour.waiting.app;

import fr.montour.waiting.admission.RemindNear;
import fr.montour.waiting.board.LineBook;
import fr.montour.waiting.line.Line;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells people whose turn is near. Never in the way of a call; what fails is tried again at the next look. */
@Singleton
@Requires(property = "montour.loops.enabled", notEquals = "false")
final class ReminderLoop {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderLoop.class);

    private final LineBook book;
    private final RemindNear remind;

    ReminderLoop(LineBook book, RemindNear remind) {
        this.book = book;
        this.remind = remind;
    }

    @Scheduled(fixedDelay = "${montour.loops.remind:2s}")
    void look() {
        for (Line line : book.lines()) {
            try {
                remind.remind(line);
            } catch (RuntimeException e) {
                LOG.warn("Reminders of {} wait: {}", line.id(), e.toString());
            }
        }
    }
}
