package fr.montour.identity.person;

import java.time.InstantSource;

class InMemoryAccessTasksTest extends AccessTasksContract {

    private final AccessTasks tasks = new InMemoryAccessTasks(InstantSource.system());

    @Override
    protected AccessTasks tasks() {
        return tasks;
    }
}
