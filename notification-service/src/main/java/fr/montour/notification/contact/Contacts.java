package fr.montour.notification.contact;

import fr.montour.platform.words.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** All contacts. Events may arrive in any order: the newest address and language win, names come with the registration. */
public interface Contacts {

    @Nullable Contact find(PersonId person);

    /** Keeps the names of the registration. */
    void named(PersonId person, @Nullable String givenName, @Nullable String familyName);

    /** Keeps address and language, unless newer ones are known. */
    void reachableAt(PersonId person, @Nullable EmailAddress email, Language language, Instant since);
}
