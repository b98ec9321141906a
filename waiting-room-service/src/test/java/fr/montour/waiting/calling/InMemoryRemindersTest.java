package fr.montour.waiting.calling;

import fr.montour.waiting.fakes.InMemoryReminders;

class InMemoryRemindersTest extends RemindersContract {
    @Override
    protected Reminders reminders() {
        return new InMemoryReminders();
    }
}
