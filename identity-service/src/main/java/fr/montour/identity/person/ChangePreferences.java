package fr.montour.identity.person;

import fr.montour.identity.model.IdentityRefusal;
import fr.montour.identity.model.PersonId;
import fr.montour.platform.result.Result;
import org.jspecify.annotations.Nullable;

/**
 * Changes a person's language and, where the login gives none, their e-mail address. Called by {@code
 * MyPersonController}.
 */
public final class ChangePreferences {

    private final UpdatePerson updates;

    public ChangePreferences(UpdatePerson updates) {
        this.updates = updates;
    }

    /**
     * Keeps the choice. The same choice again writes nothing and causes no event.
     *
     * @param language ISO 639-1 code
     * @param email e-mail address; empty removes the person's own, null leaves it as it is
     */
    public Result<Person.Active> change(PersonId id, String language, @Nullable String email) {
        var wished = Language.of(language);
        if (wished.isEmpty()) {
            return Result.refused(IdentityRefusal.PREFERENCES_INVALID, "The locale is fr or en.");
        }
        return updates.update(id, person -> switch (person) {
            case Person.Active active -> active.prefer(wished.get(), email);
            case Person.Blocked blocked -> blocked.refused();
        });
    }
}
