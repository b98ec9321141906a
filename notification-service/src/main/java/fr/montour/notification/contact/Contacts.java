package fr.montour.notification.contact;

import fr.montour.platform.words.Language;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All contacts. Events may arrive in any order: the newest address and language win, names come with the registration. */
public interface Contacts {

    /** Empty also while only the names of a person are known. */
    Optional<Contact> find(PersonId person);

    /** Keeps the names of the registration. */
    void recordNames(PersonId person, @Nullable String givenName, @Nullable String familyName);

    /**
     * Keeps address and language, unless newer ones are known.
     *
     * @param email none when the person has given none, or taken it back
     * @param since time of the event
     */
    void recordAddress(PersonId person, @Nullable EmailAddress email, Language language, Instant since);
}
