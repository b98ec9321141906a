package fr.montour.waiting.admission;

import fr.montour.waiting.fakes.InMemoryReminders;

class InMemoryRemindersTest extends RemindersContract {
    @Override
    Reminders reminders() {
        return new InMemoryReminders();
    }
}
