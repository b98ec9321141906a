package fr.montour.notification.contact.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import fr.montour.notification.contact.Contact;
import fr.montour.notification.contact.ContactEvent;
import fr.montour.notification.contact.Contacts;
import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.contact.PersonId;
import fr.montour.notification.contact.Untold;
import fr.montour.notification.contact.events.ContactEvents;
import fr.montour.platform.events.OutboxEntries;
import fr.montour.platform.store.Documents;
import fr.montour.platform.words.Language;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Collection {@code contacts}, by the driver: every write depends on what is known already, and carries events. */
@Singleton
final class MongoContacts implements Contacts {

    private static final int ATTEMPTS = 20;

    private final MongoCollection<Document> contacts;
    private final ContactEvents events;

    MongoContacts(MongoDatabase database, ContactEvents events) {
        this.contacts = database.getCollection(ContactEvents.COLLECTION);
        this.events = events;
    }

    @Override
    public Optional<Contact> find(PersonId person) {
        return Optional.ofNullable(contacts.find(byId(person)).first()).flatMap(ContactDocuments::read);
    }

    @Override
    public void recordNames(PersonId person, @Nullable String givenName, @Nullable String familyName) {
        begin(person);
        Documents.updateIf(contacts, byId(person), ContactDocuments.names(givenName, familyName));
    }

    @Override
    public void recordAddress(PersonId person, @Nullable EmailAddress email, Language language, Instant since) {
        begin(person);
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var stored = Documents.required(contacts.find(byId(person)).first(), "contact");
            var known = ContactDocuments.since(stored);
            if (known.filter(since::isBefore).isPresent() || written(person, stored, email, language, since)) {
                return;
            }
        }
        throw new IllegalStateException("others kept writing the contact of " + person);
    }

    /** False when somebody else wrote meanwhile. */
    private boolean written(
            PersonId person, Document stored, @Nullable EmailAddress email, Language language, Instant since) {
        var before = ContactDocuments.read(stored).orElse(null);
        var other = before != null && !Objects.equals(before.email(), email);
        var change = ContactDocuments.address(email, language, since, other);
        var known = and(byId(person), ContactDocuments.as(stored));
        boolean reachable = before != null && other && email != null && isUnreachable(before);
        return reachable
                ? change(known, change, new ContactEvent.Reachable(person, since))
                : Documents.updateIf(contacts, known, change);
    }

    private static boolean isUnreachable(Contact contact) {
        return contact.email() == null || contact.refusedSince() != null;
    }

    @Override
    public void refused(PersonId person, EmailAddress address, Untold untold) {
        var event = new ContactEvent.Unreachable(person, untold);
        var first = change(
                and(byId(person), ContactDocuments.at(address), ContactDocuments.notRefused()),
                ContactDocuments.refused(untold.since()),
                event);
        if (!first && untold.call() != null) {
            untold(person, untold);
        }
    }

    @Override
    public void reached(PersonId person, EmailAddress address, Instant at) {
        change(
                and(byId(person), ContactDocuments.at(address), ContactDocuments.isRefused()),
                ContactDocuments.notRefusedAnyMore(),
                new ContactEvent.Reachable(person, at));
    }

    @Override
    public void untold(PersonId person, Untold untold) {
        begin(person);
        change(byId(person), new Document(), new ContactEvent.Unreachable(person, untold));
    }

    private boolean change(Bson condition, Bson change, ContactEvent event) {
        var announced = Updates.push(OutboxEntries.FIELD, events.entry(event));
        var both = change instanceof Document none && none.isEmpty() ? announced : Updates.combine(change, announced);
        var changed = Documents.updateIf(contacts, condition, both);
        if (changed) {
            events.wake(event);
        }
        return changed;
    }

    private void begin(PersonId person) {
        Documents.insertIfAbsent(contacts, new Document("_id", person.value()));
    }

    private static Bson byId(PersonId person) {
        return eq("_id", person.value());
    }
}
