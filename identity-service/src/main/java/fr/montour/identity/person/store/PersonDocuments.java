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
import fr.montour.platform.store.Documents;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Maps persons to documents of the collection {@code persons} and back. */
final class PersonDocuments {

    static final String ID = "_id";
    static final String VERSION = "version";
    static final String STATE = "state";
    static final String AUDIT = "audit";

    private static final String ACTIVE = "ACTIVE";
    private static final String BLOCKED = "BLOCKED";

    private PersonDocuments() {}

    /** Fields that a later write may change. */
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

    /** Fields that are written once. */
    static Document lasting(Profile profile) {
        return new Document(ID, profile.id().value())
                .append("account", profile.account().key())
                .append("registeredAt", Documents.date(profile.registeredAt()));
    }

    static Document entry(AuditEntry entry) {
        return new Document("at", Documents.date(entry.at()))
                .append("by", entry.by().value())
                .append("action", entry.action().name())
                .append("reason", entry.reason());
    }

    static Person read(Document document) {
        var profile = new Profile(
                new PersonId(Documents.text(document, ID)),
                AccountId.ofKey(Documents.text(document, "account")),
                IdentityDocuments.read(Documents.child(document, "identity")),
                Assurance.of(document.getString("assurance")).orElse(null),
                readContact(Documents.child(document, "contact")),
                fingerprint(document.getString("fingerprint")),
                Documents.instant(document, "registeredAt"));
        List<AuditEntry> audit = document.getList(AUDIT, Document.class).stream()
                .map(PersonDocuments::readEntry)
                .toList();
        return switch (Documents.text(document, STATE)) {
            case ACTIVE -> new Person.Active(profile, audit);
            case BLOCKED -> new Person.Blocked(profile, audit);
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
                .append("unproven", unproven(contact.unproven()))
                .append("language", contact.language().code());
    }

    private static Contact readContact(Document document) {
        return new Contact(
                EmailAddress.parse(document.getString("given")).orElse(null),
                EmailAddress.parse(document.getString("own")).orElse(null),
                readUnproven(document.get("unproven", Document.class)),
                Language.of(Documents.text(document, "language")).orElseThrow());
    }

    private static @Nullable Document unproven(Contact.@Nullable Unproven unproven) {
        return unproven == null
                ? null
                : new Document("email", unproven.address().value()).append("until", Documents.date(unproven.until()));
    }

    private static Contact.@Nullable Unproven readUnproven(@Nullable Document document) {
        return document == null
                ? null
                : EmailAddress.parse(document.getString("email"))
                        .map(address -> new Contact.Unproven(address, Documents.instant(document, "until")))
                        .orElse(null);
    }

    private static AuditEntry readEntry(Document document) {
        return new AuditEntry(
                Documents.instant(document, "at"),
                new PersonId(Documents.text(document, "by")),
                AuditEntry.Action.valueOf(Documents.text(document, "action")),
                Documents.text(document, "reason"));
    }

    private static @Nullable String text(@Nullable EmailAddress address) {
        return address == null ? null : address.value();
    }

    private static @Nullable PivotFingerprint fingerprint(@Nullable String value) {
        return value == null ? null : new PivotFingerprint(value);
    }
}
