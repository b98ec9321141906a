package fr.montour.identity.access;

import java.time.InstantSource;

class InMemoryAccessTasksTest extends AccessTasksContract {

    private final AccessTasks tasks = new InMemoryAccessTasks(InstantSource.system());

    @Override
    protected AccessTasks tasks() {
        return tasks;
    }
}
