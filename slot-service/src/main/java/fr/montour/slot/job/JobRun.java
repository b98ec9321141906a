package fr.montour.slot.job;

import fr.montour.platform.web.Correlation;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** One run of a scheduled job, under a correlation id of its own. A failure is logged and waits for the next run. */
public final class JobRun {

    private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);

    private JobRun() {}

    /**
     * Runs the work; throws nothing.
     *
     * @param name of the work, for the log
     */
    public static void of(String name, Runnable work) {
        try (var _ = MDC.putCloseable(Correlation.MDC_KEY, "sweep-" + UUID.randomUUID())) {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("{} failed, it is tried again: {}", name, e.toString(), e);
        }
    }
}
