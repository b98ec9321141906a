package fr.montour.identity.keycloak;

import fr.montour.identity.person.AccessTasks;
import fr.montour.identity.person.AlignAccess;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells Keycloak of decisions that a crash or an outage kept from it. */
@Singleton
public class AccessSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(AccessSweeper.class);

    private final AccessTasks tasks;
    private final AlignAccess align;

    AccessSweeper(AccessTasks tasks, AlignAccess align) {
        this.tasks = tasks;
        this.align = align;
    }

    @Scheduled(
            initialDelay = "${montour.access.sweep-interval:15s}",
            fixedDelay = "${montour.access.sweep-interval:15s}",
            scheduler = TaskExecutors.BLOCKING)
    void sweep() {
        for (AccessTasks.Task task : tasks.pending()) {
            try {
                align.align(task);
                LOG.info("account access of person {} aligned by the sweep", task.person());
            } catch (KeycloakUnavailable e) {
                LOG.warn("account access of person {} still to be aligned: {}", task.person(), e.getMessage());
                return;
            }
        }
    }
}
