package fr.montour.identity.person;

import fr.montour.identity.model.Outcome;
import fr.montour.identity.model.PersonId;
import fr.montour.identity.model.Rejection;
import fr.montour.identity.person.Persons.Stored;
import java.util.function.Function;

/** Reads a person, decides, writes; and again when somebody else wrote in between. */
public final class UpdatePerson {

    private static final int ATTEMPTS = 10;

    private final Persons persons;

    public UpdatePerson(Persons persons) {
        this.persons = persons;
    }

    /**
     * Changes a person.
     *
     * @param decision must be free of side effects: it may be asked several times
     * @return the person as decided, written unless nothing differs
     */
    public <P extends Person> Outcome<P> update(PersonId id, Function<Person, Outcome<Person.Change<P>>> decision) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var stored = persons.find(id);
            if (stored.isEmpty()) {
                return Outcome.refused(Rejection.PERSON_UNKNOWN);
            }
            switch (decision.apply(stored.get().person())) {
                case Outcome.Refused<Person.Change<P>>(Rejection why) -> {
                    return Outcome.refused(why);
                }
                case Outcome.Done<Person.Change<P>>(Person.Change<P> change) -> {
                    if (isWritten(stored.get(), change)) {
                        return Outcome.done(change.next());
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
