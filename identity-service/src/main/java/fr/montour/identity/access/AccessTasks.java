package fr.montour.identity.access;

import fr.montour.identity.model.PersonId;
import java.time.Instant;
import java.util.List;

/** The store of access tasks: decisions that the realm may not have carried out yet. It outlives a crash. */
public interface AccessTasks {

    /** Id of a task, {@code t_} and random characters. */
    record TaskId(String value) {}

    /**
     * One decision to carry out. Two decisions about one person are two tasks, so that finishing one never hides the
     * other.
     */
    record Task(TaskId id, PersonId person) {}

    /** Keeps a task for a decision that is about to be written. */
    Task remember(PersonId person);

    /** Removes a task; repeatable. */
    void forget(Task task);

    /** Tasks remembered at that moment or earlier; usually none. */
    List<Task> pending(Instant latest);
}
