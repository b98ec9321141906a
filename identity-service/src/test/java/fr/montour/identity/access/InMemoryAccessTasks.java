package fr.montour.identity.access;

import fr.montour.identity.model.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands for the store in tests of rules. */
public final class InMemoryAccessTasks implements AccessTasks {

    private final Map<Task, Instant> tasks = new ConcurrentHashMap<>();
    private final InstantSource clock;
    private final AtomicInteger counter = new AtomicInteger();

    public InMemoryAccessTasks(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Task remember(PersonId person) {
        var task = new Task(new TaskId("t_" + counter.incrementAndGet()), person);
        tasks.put(task, clock.instant());
        return task;
    }

    @Override
    public void forget(Task task) {
        tasks.remove(task);
    }

    @Override
    public List<Task> pending(Instant latest) {
        return tasks.keySet().stream()
                .filter(task -> !tasks.getOrDefault(task, Instant.MAX).isAfter(latest))
                .toList();
    }
}
