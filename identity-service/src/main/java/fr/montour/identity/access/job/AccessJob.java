package fr.montour.identity.access.job;

import fr.montour.identity.access.AccessTasks;
import fr.montour.identity.access.AlignAccess;
import fr.montour.identity.keycloak.KeycloakUnavailable;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out access tasks that a crash or an outage of Keycloak left, at each {@code montour.access.sweep-interval}.
 * Stops at the first outage until the next time.
 */
@Singleton
public class AccessJob {

    private static final Logger LOG = LoggerFactory.getLogger(AccessJob.class);

    /** A task is remembered before its decision is written, so a younger one may not have its decision yet. */
    private static final Duration IN_PROGRESS = Duration.ofSeconds(30);

    private final AccessTasks tasks;
    private final AlignAccess align;
    private final InstantSource clock;

    AccessJob(AccessTasks tasks, AlignAccess align, InstantSource clock) {
        this.tasks = tasks;
        this.align = align;
        this.clock = clock;
    }

    @Scheduled(
            initialDelay = "${montour.access.sweep-interval:15s}",
            fixedDelay = "${montour.access.sweep-interval:15s}")
    void sweep() {
        for (AccessTasks.Task task : tasks.pending(clock.instant().minus(IN_PROGRESS))) {
            try {
                align.align(task);
                LOG.info("account access of person {} aligned by the job", task.person());
            } catch (KeycloakUnavailable e) {
                LOG.warn("account access of person {} still to be aligned: {}", task.person(), e.getMessage());
                return;
            }
        }
    }
}
