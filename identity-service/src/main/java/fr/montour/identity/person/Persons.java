package fr.montour.identity.person;

import fr.montour.identity.model.AccountId;
import fr.montour.identity.model.PersonId;
import fr.montour.platform.result.Result;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The store of persons. Every write is one write of one document, so that a crash leaves nothing half-written. */
public interface Persons {

    /**
     * A person as read, to be replaced only if nobody else wrote meanwhile.
     *
     * @param version number of writes so far
     */
    record Stored(Person person, long version) {}

    /**
     * Binds an account to a person; a binding never changes.
     *
     * @param candidate the id to bind when the account is new
     * @return the id the account is bound to: the candidate, or that of an earlier (perhaps interrupted) first login
     */
    PersonId bind(AccountId account, PersonId candidate);

    /**
     * Keeps a new person with its events, in one write.
     *
     * @return false when a person of that id is there already; nothing is written then
     */
    boolean add(Person.Change<Person.Active> registration);

    /** The person of that id. */
    Optional<Stored> find(PersonId id);

    /** The person of that id; refused with {@code PERSON_UNKNOWN} where there is none. */
    default Result<Stored> require(PersonId id) {
        return find(id).map(Result::done).orElseGet(PersonId::unknown);
    }

    /** Ids of the next persons after this one, in their order. */
    List<PersonId> after(@Nullable PersonId previous, int most);

    /**
     * Replaces a person, appends the new entries of its audit and keeps the events, in one write.
     *
     * @return false when somebody else wrote since it was read; nothing is written then
     */
    boolean replace(Stored read, Person next, List<PersonEvent> events);
}
