package fr.montour.waiting.calling.job;

import fr.montour.waiting.calling.RemindNear;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineCache;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells people whose turn is near. Never in the way of a call; what fails is tried again at the next look. */
@Singleton
@Requires(property = "montour.loops.enabled", notEquals = "false")
final class ReminderJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);

    private final LineCache cache;
    private final RemindNear remind;

    ReminderJob(LineCache cache, RemindNear remind) {
        this.cache = cache;
        this.remind = remind;
    }

    @Scheduled(fixedDelay = "${montour.loops.remind:2s}")
    void look() {
        for (Line line : cache.lines()) {
            try {
                remind.remind(line);
            } catch (RuntimeException e) {
                LOG.warn("Reminders of {} wait: {}", line.id(), e.toString());
            }
        }
    }
}
