package fr.montour.notification.contact.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fr.montour.notification.contact.Contact;
import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.contact.PersonId;
import fr.montour.platform.store.Documents;
import fr.montour.platform.words.Language;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Contacts as they are stored. {@code reachableSince} is the time of the event that address and language come from; all three are
 * missing while only the names are known.
 */
final class ContactDocuments {

    private static final String GIVEN_NAME = "givenName";
    private static final String FAMILY_NAME = "familyName";
    private static final String EMAIL = "email";
    private static final String LANGUAGE = "language";
    private static final String SINCE = "reachableSince";
    private static final String REFUSED_SINCE = "refusedSince";

    private ContactDocuments() {}

    /** Empty while address and language have not arrived. */
    static Optional<Contact> read(Document document) {
        return since(document)
                .map(since -> new Contact(
                        new PersonId(Documents.text(document, "_id")),
                        document.getString(GIVEN_NAME),
                        document.getString(FAMILY_NAME),
                        email(document),
                        Language.ofTag(document.getString(LANGUAGE)).orElse(Language.FRENCH),
                        Documents.optionalInstant(document, REFUSED_SINCE).orElse(null)));
    }

    static Optional<Instant> since(Document document) {
        return Documents.optionalInstant(document, SINCE);
    }

    static Bson names(@Nullable String givenName, @Nullable String familyName) {
        return Updates.combine(Updates.set(GIVEN_NAME, givenName), Updates.set(FAMILY_NAME, familyName));
    }

    /** @param other than the one before, so that what is known of that one is forgotten */
    static Bson address(@Nullable EmailAddress email, Language language, Instant since, boolean other) {
        var change = Updates.combine(
                Updates.set(EMAIL, email == null ? null : email.value()),
                Updates.set(LANGUAGE, language.tag()),
                Updates.set(SINCE, Documents.date(since)));
        return other ? Updates.combine(change, notRefusedAnyMore()) : change;
    }

    /** The contact whose address is still as it was read. */
    static Bson as(Document read) {
        return Filters.and(
                Filters.eq(SINCE, read.getDate(SINCE)),
                Filters.eq(EMAIL, read.getString(EMAIL)),
                Filters.eq(REFUSED_SINCE, read.getDate(REFUSED_SINCE)));
    }

    static Bson at(EmailAddress address) {
        return Filters.eq(EMAIL, address.value());
    }

    static Bson notRefused() {
        return Filters.eq(REFUSED_SINCE, null);
    }

    static Bson isRefused() {
        return Filters.ne(REFUSED_SINCE, null);
    }

    static Bson refused(Instant since) {
        return Updates.set(REFUSED_SINCE, Documents.date(since));
    }

    static Bson notRefusedAnyMore() {
        return Updates.unset(REFUSED_SINCE);
    }

    private static @Nullable EmailAddress email(Document document) {
        var text = document.getString(EMAIL);
        return text == null ? null : new EmailAddress(text);
    }
}
