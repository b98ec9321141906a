package fr.montour.notification.contact.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fr.montour.notification.contact.Contact;
import fr.montour.notification.contact.Contacts;
import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.contact.PersonId;
import fr.montour.platform.store.Documents;
import fr.montour.platform.words.Language;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Collection {@code contacts}: by the repository, but for the one write that depends on what is known already. */
@Singleton
final class MongoContacts implements Contacts {

    private static final String ID = "_id";
    private static final String SINCE = "reachableSince";

    private final ContactRepository repository;
    private final MongoCollection<Document> contacts;

    MongoContacts(ContactRepository repository, MongoDatabase database) {
        this.repository = repository;
        this.contacts = database.getCollection("contacts");
    }

    @Override
    public Optional<Contact> find(PersonId person) {
        return repository.findByIdAndReachableSinceIsNotNull(person.value()).map(ContactDocument::toDomain);
    }

    @Override
    public void recordNames(PersonId person, @Nullable String givenName, @Nullable String familyName) {
        begin(person);
        repository.update(person.value(), givenName, familyName);
    }

    @Override
    public void recordAddress(PersonId person, @Nullable EmailAddress email, Language language, Instant since) {
        begin(person);
        var noneOrOlder = Filters.or(Filters.eq(SINCE, null), Filters.lte(SINCE, Documents.date(since)));
        Documents.updateIf(
                contacts,
                Filters.and(Filters.eq(ID, person.value()), noneOrOlder),
                Updates.combine(
                        Updates.set("email", email == null ? null : email.value()),
                        Updates.set("language", language.tag()),
                        Updates.set(SINCE, Documents.date(since))));
    }

    private void begin(PersonId person) {
        Documents.insertIfAbsent(contacts, new Document(ID, person.value()));
    }
}
