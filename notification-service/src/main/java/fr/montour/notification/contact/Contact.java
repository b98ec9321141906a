package fr.montour.notification.contact;

import fr.montour.platform.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a person.
 *
 * @param givenName missing for people with one name only
 * @param familyName missing until the person's registration has arrived
 */
public record Contact(
        PersonId person,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable EmailAddress email,
        Language language) {

    @Override
    public String toString() {
        return "Contact of " + person;
    }
}
