package fr.montour.notification.contact.store;

import fr.montour.notification.contact.Contact;
import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.contact.PersonId;
import fr.montour.platform.words.Language;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it is stored, in collection {@code contacts}.
 *
 * @param id of the person
 * @param language tag; missing, as everything about the address, while only the names are known
 * @param reachableSince time of the event that the address and the language come from
 */
@Serdeable
@MappedEntity("contacts")
record ContactDocument(
        @Id String id,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        @Nullable String language,
        @Nullable Instant reachableSince) {

    Contact toDomain() {
        return new Contact(
                new PersonId(id),
                givenName,
                familyName,
                email == null ? null : new EmailAddress(email),
                Language.ofTag(language).orElse(Language.FRENCH));
    }
}
