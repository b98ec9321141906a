package fr.montour.identity.person;

import fr.montour.identity.model.PersonId;
import fr.montour.identity.person.Persons.Stored;
import fr.montour.platform.result.Result;
import java.util.function.Function;

/**
 * Changes a person by a conditional write: reads, decides, writes only if nobody else wrote meanwhile, and otherwise
 * starts again. Called by the use cases that change persons.
 */
public final class UpdatePerson {

    private static final int ATTEMPTS = 10;

    private final Persons persons;

    public UpdatePerson(Persons persons) {
        this.persons = persons;
    }

    /**
     * Changes a person.
     *
     * @param decision called once per attempt, so it must be free of side effects
     * @return the person as decided, written unless nothing differs; the refusal of the decision; or {@code
     *     PERSON_UNKNOWN}
     * @throws IllegalStateException when others wrote the person at each of ten attempts
     */
    public <P extends Person> Result<P> update(PersonId id, Function<Person, Result<Person.Change<P>>> decision) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var stored = persons.find(id);
            if (stored.isEmpty()) {
                return PersonId.unknown();
            }
            switch (decision.apply(stored.get().person())) {
                case Result.Refused<Person.Change<P>> refused -> {
                    return refused.of();
                }
                case Result.Done<Person.Change<P>>(Person.Change<P> change) -> {
                    if (isWritten(stored.get(), change)) {
                        return Result.done(change.next());
                    }
                }
            }
        }
        throw new IllegalStateException("others kept writing person " + id);
    }

    private boolean isWritten(Stored stored, Person.Change<?> change) {
        return change.next().equals(stored.person()) || persons.replace(stored, change.next(), change.events());
    }
}
