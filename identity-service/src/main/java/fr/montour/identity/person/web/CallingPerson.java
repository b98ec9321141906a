package fr.montour.identity.person.web;

import fr.montour.identity.IdentityProblem;
import fr.montour.identity.model.PersonId;
import fr.montour.identity.model.Rejection;
import fr.montour.identity.person.Person;
import fr.montour.identity.person.Persons;
import fr.montour.platform.token.Caller;
import fr.montour.platform.web.ProblemException;
import jakarta.inject.Singleton;

/** Persons by the ids that callers and paths carry. */
@Singleton
public class CallingPerson {

    private final Persons persons;

    CallingPerson(Persons persons) {
        this.persons = persons;
    }

    /** The caller. */
    public Person of(Caller caller) {
        return find(idOf(caller.id()));
    }

    /**
     * The person of that id.
     *
     * @throws ProblemException {@code person-unknown}
     */
    Person find(PersonId id) {
        return persons.find(id).map(Persons.Stored::person).orElseThrow(CallingPerson::unknown);
    }

    /**
     * The id written so.
     *
     * @throws ProblemException {@code person-unknown}, since nobody has an id of another shape
     */
    static PersonId idOf(String text) {
        return PersonId.parse(text).orElseThrow(CallingPerson::unknown);
    }

    private static ProblemException unknown() {
        return IdentityProblem.of(Rejection.PERSON_UNKNOWN);
    }
}
