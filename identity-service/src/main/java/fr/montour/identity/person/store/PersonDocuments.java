package fr.montour.identity.person.store;

import fr.montour.identity.civil.PivotFingerprint;
import fr.montour.identity.model.AccountId;
import fr.montour.identity.model.PersonId;
import fr.montour.identity.person.Assurance;
import fr.montour.identity.person.AuditEntry;
import fr.montour.identity.person.Contact;
import fr.montour.identity.person.EmailAddress;
import fr.montour.identity.person.Language;
import fr.montour.identity.person.Person;
import fr.montour.identity.person.Profile;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Shape of a person in the store. */
final class PersonDocuments {

    static final String ID = "_id";
    static final String VERSION = "version";
    static final String STATE = "state";
    static final String JOURNAL = "journal";

    private static final String ACTIVE = "ACTIVE";
    private static final String BLOCKED = "BLOCKED";

    private PersonDocuments() {}

    /** What a later write may change. */
    static Document changing(Person person) {
        var profile = person.profile();
        return new Document(STATE, state(person))
                .append("identity", IdentityDocuments.write(profile.identity()))
                .append(
                        "assurance",
                        profile.assurance() == null ? null : profile.assurance().code())
                .append("contact", contact(profile.contact()))
                .append(
                        "fingerprint",
                        profile.fingerprint() == null
                                ? null
                                : profile.fingerprint().value());
    }

    /** What stays for ever. */
    static Document lasting(Profile profile) {
        return new Document(ID, profile.id().value())
                .append("account", profile.account().key())
                .append("registeredAt", date(profile.registeredAt()));
    }

    static Document entry(AuditEntry entry) {
        return new Document("at", date(entry.at()))
                .append("by", entry.by().value())
                .append("action", entry.action().name())
                .append("reason", entry.reason());
    }

    static Person read(Document document) {
        var profile = new Profile(
                new PersonId(document.getString(ID)),
                AccountId.ofKey(document.getString("account")),
                IdentityDocuments.read(document.get("identity", Document.class)),
                Assurance.of(document.getString("assurance")).orElse(null),
                readContact(document.get("contact", Document.class)),
                fingerprint(document.getString("fingerprint")),
                instant(document, "registeredAt"));
        List<AuditEntry> journal = document.getList(JOURNAL, Document.class).stream()
                .map(PersonDocuments::readEntry)
                .toList();
        return switch (document.getString(STATE)) {
            case ACTIVE -> new Person.Active(profile, journal);
            case BLOCKED -> new Person.Blocked(profile, journal);
            case String other -> throw new IllegalStateException("unknown state " + other + " of " + profile.id());
        };
    }

    private static String state(Person person) {
        return switch (person) {
            case Person.Active active -> ACTIVE;
            case Person.Blocked blocked -> BLOCKED;
        };
    }

    private static Document contact(Contact contact) {
        return new Document("given", text(contact.given()))
                .append("own", text(contact.own()))
                .append("language", contact.language().code());
    }

    private static Contact readContact(Document document) {
        return new Contact(
                EmailAddress.parse(document.getString("given")).orElse(null),
                EmailAddress.parse(document.getString("own")).orElse(null),
                Language.of(document.getString("language")).orElseThrow());
    }

    private static AuditEntry readEntry(Document document) {
        return new AuditEntry(
                instant(document, "at"),
                new PersonId(document.getString("by")),
                AuditEntry.Action.valueOf(document.getString("action")),
                document.getString("reason"));
    }

    private static @Nullable String text(@Nullable EmailAddress address) {
        return address == null ? null : address.value();
    }

    private static @Nullable PivotFingerprint fingerprint(@Nullable String value) {
        return value == null ? null : new PivotFingerprint(value);
    }

    @SuppressWarnings("JavaUtilDate") // the driver's type for instants
    private static Date date(Instant instant) {
        return Date.from(instant);
    }

    @SuppressWarnings("JavaUtilDate") // the driver's type for instants
    private static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }
}
