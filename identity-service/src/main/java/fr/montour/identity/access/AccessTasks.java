package fr.montour.identity.access;

import fr.montour.identity.model.PersonId;
import java.time.Instant;
import java.util.List;

/** Decisions that the realm may not have been told of yet. Outlives a crash. */
public interface AccessTasks {

    /**
     * One decision to carry out. Two decisions about one person are two tasks, so that finishing one never hides the other.
     *
     * @param id of the task
     */
    record Task(String id, PersonId person) {}

    /** Notes that a decision about the person is coming. */
    Task remember(PersonId person);

    /** Strikes one off. */
    void forget(Task task);

    /** Those noted at that moment or earlier; usually none. */
    List<Task> pending(Instant latest);
}
