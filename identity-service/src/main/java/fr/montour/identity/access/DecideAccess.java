package fr.montour.identity.access;

import fr.montour.identity.model.PersonId;
import fr.montour.identity.person.Person;
import fr.montour.identity.person.Persons;
import fr.montour.identity.person.UpdatePerson;
import fr.montour.platform.result.Result;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/**
 * Blocks and unblocks persons for supervisors. The decision is written first, with its event; then the realm is made to
 * agree. Where that fails the decision stands, and its task is carried out later.
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

    /**
     * Blocks a person; one who is blocked already stays so, with the first reason. Refused with {@code PERSON_UNKNOWN}.
     */
    public Result<Person> block(PersonId id, PersonId by, String reason) {
        return decide(id, person -> switch (person) {
            case Person.Active active ->
                widened(active.block(by, reason, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            case Person.Blocked blocked -> unchanged(blocked);
        });
    }

    /** Unblocks a person; one who is not blocked stays so. Refused with {@code PERSON_UNKNOWN}. */
    public Result<Person> unblock(PersonId id, PersonId by, String reason) {
        return decide(id, person -> switch (person) {
            case Person.Active active -> unchanged(active);
            case Person.Blocked blocked ->
                widened(blocked.unblock(by, reason, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        });
    }

    private Result<Person> decide(PersonId id, Function<Person, Person.Change<Person>> decision) {
        return persons.require(id).then(found -> {
            var task = tasks.remember(id);
            return updates.<Person>update(id, person -> Result.done(decision.apply(person)))
                    .map(person -> {
                        align.align(task);
                        return person;
                    });
        });
    }

    private static Person.Change<Person> unchanged(Person person) {
        return new Person.Change<>(person, List.of());
    }

    private static Person.Change<Person> widened(Person.Change<? extends Person> change) {
        return new Person.Change<>(change.next(), change.events());
    }
}
