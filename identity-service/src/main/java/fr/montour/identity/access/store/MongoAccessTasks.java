package fr.montour.identity.access.store;

import fr.montour.identity.access.AccessTasks;
import fr.montour.identity.model.PersonId;
import fr.montour.platform.ids.RandomIds;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Collection {@code access_tasks}. */
@Singleton
public class MongoAccessTasks implements AccessTasks {

    private static final String ID_PREFIX = "t_";

    private final AccessTaskRepository tasks;
    private final RandomIds ids;
    private final InstantSource clock;

    MongoAccessTasks(AccessTaskRepository tasks, RandomIds ids, InstantSource clock) {
        this.tasks = tasks;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Task remember(PersonId person) {
        var task = new Task(new TaskId(ids.next(ID_PREFIX)), person);
        tasks.save(new AccessTaskDocument(
                task.id().value(), person.value(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return task;
    }

    @Override
    public void forget(Task task) {
        tasks.deleteById(task.id().value());
    }

    @Override
    public List<Task> pending(Instant latest) {
        return tasks.findBySinceLessThanEquals(latest).stream()
                .map(task -> new Task(new TaskId(task.id()), new PersonId(task.personId())))
                .toList();
    }
}
