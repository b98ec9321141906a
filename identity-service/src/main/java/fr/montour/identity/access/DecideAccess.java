package fr.montour.identity.access;

import fr.montour.identity.model.Outcome;
import fr.montour.identity.model.PersonId;
import fr.montour.identity.model.Rejection;
import fr.montour.identity.person.Person;
import fr.montour.identity.person.Persons;
import fr.montour.identity.person.UpdatePerson;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/**
 * Supervisors block and unblock people. The decision is written first, with its event; then the realm is made to agree. Where
 * that fails the decision stands, and the noted task is finished later.
 */
public final class DecideAccess {

    private final Persons persons;
    private final UpdatePerson updates;
    private final AccessTasks tasks;
    private final AlignAccess align;
    private final InstantSource clock;

    public DecideAccess(Persons persons, AccessTasks tasks, AlignAccess align, InstantSource clock) {
        this.persons = persons;
        this.updates = new UpdatePerson(persons);
        this.tasks = tasks;
        this.align = align;
        this.clock = clock;
    }

    /** Blocks a person; one who is blocked already stays so, with the first reason. */
    public Outcome<Person> block(PersonId id, PersonId by, String reason) {
        return decide(id, person -> switch (person) {
            case Person.Active active ->
                widened(active.block(by, reason, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            case Person.Blocked blocked -> unchanged(blocked);
        });
    }

    /** Unblocks a person; one who is not blocked stays so. */
    public Outcome<Person> unblock(PersonId id, PersonId by, String reason) {
        return decide(id, person -> switch (person) {
            case Person.Active active -> unchanged(active);
            case Person.Blocked blocked ->
                widened(blocked.unblock(by, reason, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        });
    }

    private Outcome<Person> decide(PersonId id, Function<Person, Person.Change<Person>> decision) {
        if (persons.find(id).isEmpty()) {
            return Outcome.refused(Rejection.PERSON_UNKNOWN);
        }
        var task = tasks.remember(id);
        return updates.<Person>update(id, person -> Outcome.done(decision.apply(person)))
                .then(person -> {
                    align.align(task);
                    return Outcome.done(person);
                });
    }

    private static Person.Change<Person> unchanged(Person person) {
        return new Person.Change<>(person, List.of());
    }

    private static Person.Change<Person> widened(Person.Change<? extends Person> change) {
        return new Person.Change<>(change.next(), change.events());
    }
}
