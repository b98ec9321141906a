package fr.montour.identity.person;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands for the store in tests of rules. */
public final class InMemoryAccessTasks implements AccessTasks {

    private final Map<String, Task> tasks = new ConcurrentHashMap<>();
    private final AtomicInteger counter = new AtomicInteger();

    @Override
    public Task remember(PersonId person) {
        var task = new Task("t_" + counter.incrementAndGet(), person);
        tasks.put(task.id(), task);
        return task;
    }

    @Override
    public void forget(Task task) {
        tasks.remove(task.id());
    }

    @Override
    public List<Task> pending() {
        return List.copyOf(tasks.values());
    }
}
