package fr.montour.identity.access.store;

import fr.montour.identity.access.AccessTasks;
import fr.montour.identity.model.PersonId;
import fr.montour.platform.ids.RandomIds;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Collection {@code access_tasks}, nearly always empty. */
@Singleton
public class MongoAccessTasks implements AccessTasks {

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
        var task = new Task(ids.next("t_"), person);
        tasks.save(new AccessTaskDocument(
                task.id(), person.value(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return task;
    }

    @Override
    public void forget(Task task) {
        tasks.deleteById(task.id());
    }

    @Override
    public List<Task> pending(Instant latest) {
        return tasks.findAll().stream()
                .filter(task -> !task.since().isAfter(latest))
                .map(task -> new Task(task.id(), new PersonId(task.personId())))
                .toList();
    }
}
