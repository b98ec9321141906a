package fr.montour.identity.person;

import fr.montour.identity.model.PersonId;
import fr.montour.platform.result.Result;

/** Reads one person by an id that came with a request. */
public final class FindPerson {

    private final Persons persons;

    public FindPerson(Persons persons) {
        this.persons = persons;
    }

    /** The person whose id is written so; refused with {@code PERSON_UNKNOWN} where nobody has it. */
    public Result<Person> byId(String id) {
        return PersonId.read(id).then(persons::require).map(Persons.Stored::person);
    }
}
