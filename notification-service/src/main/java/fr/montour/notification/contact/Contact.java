package fr.montour.notification.contact;

import fr.montour.platform.words.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a person.
 *
 * @param givenName missing for people with one name only
 * @param familyName missing until the person's registration has arrived
 * @param refusedSince since when the mail server refuses the address; null where it does not
 */
public record Contact(
        PersonId person,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable EmailAddress email,
        Language language,
        @Nullable Instant refusedSince) {

    @Override
    public String toString() {
        return "Contact of " + person;
    }
}
