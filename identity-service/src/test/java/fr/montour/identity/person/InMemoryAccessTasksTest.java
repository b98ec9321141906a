package fr.montour.identity.person;

class InMemoryAccessTasksTest extends AccessTasksContract {

    private final AccessTasks tasks = new InMemoryAccessTasks();

    @Override
    protected AccessTasks tasks() {
        return tasks;
    }
}
