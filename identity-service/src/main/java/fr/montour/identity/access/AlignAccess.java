package fr.montour.identity.access;

import fr.montour.identity.model.PersonId;
import fr.montour.identity.person.Person;
import fr.montour.identity.person.Persons;

/**
 * Makes the realm agree with what was decided about a person. Repeatable. Called by {@link DecideAccess} and, for what
 * a crash left, by {@code AccessJob}.
 */
public final class AlignAccess {

    private final Persons persons;
    private final AccountAccess access;
    private final AccessTasks tasks;

    public AlignAccess(Persons persons, AccountAccess access, AccessTasks tasks) {
        this.persons = persons;
        this.access = access;
        this.tasks = tasks;
    }

    /** Opens or closes the account as its person's state says by now, then removes the task. */
    public void align(AccessTasks.Task task) {
        var id = task.person();
        boolean settled;
        do {
            boolean blocked = isBlockedAfterApplying(id);
            settled = persons.find(id)
                    .map(stored -> stored.person() instanceof Person.Blocked == blocked)
                    .orElse(true);
        } while (!settled);
        tasks.forget(task);
    }

    private boolean isBlockedAfterApplying(PersonId id) {
        return persons.find(id)
                .map(stored -> switch (stored.person()) {
                    case Person.Active active -> {
                        access.open(active.profile().account());
                        yield false;
                    }
                    case Person.Blocked blocked -> {
                        access.close(blocked.profile().account());
                        yield true;
                    }
                })
                .orElse(false);
    }
}
