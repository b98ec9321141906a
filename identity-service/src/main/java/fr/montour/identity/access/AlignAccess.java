package fr.montour.identity.access;

import fr.montour.identity.model.PersonId;
import fr.montour.identity.person.Person;
import fr.montour.identity.person.Persons;
import fr.montour.identity.revocation.EndSessions;

/**
 * Makes the realm, and the sessions of the gateway, agree with what was decided about a person. Repeatable. Called by {@link DecideAccess} and, for what
 * a crash left, by {@code AccessJob}.
 */
public final class AlignAccess {

    private final Persons persons;
    private final AccountAccess access;
    private final EndSessions sessions;
    private final AccessTasks tasks;

    public AlignAccess(Persons persons, AccountAccess access, EndSessions sessions, AccessTasks tasks) {
        this.persons = persons;
        this.access = access;
        this.sessions = sessions;
        this.tasks = tasks;
    }

    /**
     * Opens or closes the account as its person's state says by now, then removes the task. The sessions of somebody blocked end
     * first, for that needs nothing but our own store.
     */
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
                        sessions.ofPerson(id, blocked.blockedAt());
                        access.close(blocked.profile().account());
                        yield true;
                    }
                })
                .orElse(false);
    }
}
