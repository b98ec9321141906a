package fr.montour.notification.contact;

import fr.montour.platform.words.Language;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All contacts. Events may arrive in any order: the newest address and language win, names come with the registration. That a
 * person cannot be reached, and can be again, is announced in the same write as it is kept.
 */
public interface Contacts {

    /** Empty also while only the names of a person are known. */
    Optional<Contact> find(PersonId person);

    /** Keeps the names of the registration. */
    void recordNames(PersonId person, @Nullable String givenName, @Nullable String familyName);

    /**
     * Keeps address and language, unless newer ones are known. Another address than one that was refused, or than none, makes the
     * person reachable.
     *
     * @param email none when the person has given none, or taken it back
     * @param since time of the event
     */
    void recordAddress(PersonId person, @Nullable EmailAddress email, Language language, Instant since);

    /**
     * Keeps that the mail server refuses the address, where it is still the person's. Announced the first time, and for each call.
     */
    void refused(PersonId person, EmailAddress address, Untold untold);

    /** Keeps that a letter has reached the address after it was refused. */
    void reached(PersonId person, EmailAddress address, Instant at);

    /** Announces that the person was not told of a call; says nothing about their address. */
    void untold(PersonId person, Untold untold);
}
