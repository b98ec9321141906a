package fr.montour.identity.person;

import fr.montour.identity.model.Outcome;
import fr.montour.identity.model.PersonId;
import fr.montour.identity.model.Rejection;
import org.jspecify.annotations.Nullable;

/** A person chooses language and, where none was given for them, an e-mail address. */
public final class ChangePreferences {

    private final UpdatePerson updates;

    public ChangePreferences(UpdatePerson updates) {
        this.updates = updates;
    }

    /**
     * Keeps the choice. Repeating it changes nothing and tells nobody.
     *
     * @param language code of the language
     * @param email address; empty removes the person's own, null leaves it as it is
     */
    public Outcome<Person.Active> change(PersonId id, String language, @Nullable String email) {
        var wished = Language.of(language);
        if (wished.isEmpty()) {
            return Outcome.refused(Rejection.LANGUAGE_UNKNOWN);
        }
        return updates.update(id, person -> switch (person) {
            case Person.Active active -> active.prefer(wished.get(), email);
            case Person.Blocked blocked -> Outcome.refused(Rejection.PERSON_BLOCKED);
        });
    }
}
