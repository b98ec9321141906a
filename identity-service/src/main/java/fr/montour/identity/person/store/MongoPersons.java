package fr.montour.identity.person.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import fr.montour.identity.model.AccountId;
import fr.montour.identity.model.PersonId;
import fr.montour.identity.person.Person;
import fr.montour.identity.person.PersonEvent;
import fr.montour.identity.person.Persons;
import fr.montour.identity.person.events.PersonEvents;
import fr.montour.platform.events.OutboxEntries;
import fr.montour.platform.events.OutboxRelay;
import fr.montour.platform.store.Documents;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Persons in two collections: {@code accounts}, where the insert of {@code _id = realm:sub} binds an account to a
 * person id once for ever, and {@code persons}, with audit and outbox inside the document.
 */
@Singleton
public class MongoPersons implements Persons {

    /** Collection of the persons, which carries an outbox. */
    public static final String PERSONS = "persons";

    private static final String ACCOUNTS = "accounts";
    private static final String PERSON_ID = "personId";

    private final MongoCollection<Document> accounts;
    private final MongoCollection<Document> persons;
    private final PersonEvents events;
    private final OutboxRelay relay;

    MongoPersons(MongoDatabase database, PersonEvents events, OutboxRelay relay) {
        this.accounts = database.getCollection(ACCOUNTS);
        this.persons = database.getCollection(PERSONS);
        this.events = events;
        this.relay = relay;
    }

    @Override
    public PersonId bind(AccountId account, PersonId candidate) {
        return bound(account).orElseGet(() -> insertBinding(account, candidate));
    }

    private PersonId insertBinding(AccountId account, PersonId candidate) {
        var binding = new Document(PersonDocuments.ID, account.key()).append(PERSON_ID, candidate.value());
        return Documents.insertIfAbsent(accounts, binding)
                ? candidate
                : bound(account).orElseThrow();
    }

    private Optional<PersonId> bound(AccountId account) {
        return Optional.ofNullable(
                        accounts.find(eq(PersonDocuments.ID, account.key())).first())
                .map(document -> new PersonId(Documents.text(document, PERSON_ID)));
    }

    @Override
    public boolean add(Person.Change<Person.Active> registration) {
        var person = registration.next();
        var document = PersonDocuments.lasting(person.profile());
        document.putAll(PersonDocuments.changing(person));
        document.append(PersonDocuments.VERSION, 1L)
                .append(PersonDocuments.AUDIT, List.of())
                .append(OutboxEntries.FIELD, events.entries(registration.events()));
        boolean added = Documents.insertIfAbsent(persons, document);
        if (added) {
            relay.wake(PERSONS, person.id().value());
        }
        return added;
    }

    @Override
    public Optional<Stored> find(PersonId id) {
        return Optional.ofNullable(
                        persons.find(eq(PersonDocuments.ID, id.value())).first())
                .map(document -> new Stored(PersonDocuments.read(document), document.getLong(PersonDocuments.VERSION)));
    }

    @Override
    public List<PersonId> after(@Nullable PersonId previous, int most) {
        return persons.find(gt(PersonDocuments.ID, previous == null ? "" : previous.value()))
                .projection(Projections.include(PersonDocuments.ID))
                .sort(Sorts.ascending(PersonDocuments.ID))
                .limit(most)
                .map(document -> new PersonId(Documents.text(document, PersonDocuments.ID)))
                .into(new ArrayList<>());
    }

    @Override
    public boolean replace(Stored read, Person next, List<PersonEvent> happened) {
        String id = next.id().value();
        var appended = next.audit().stream()
                .skip(read.person().audit().size())
                .map(PersonDocuments::entry)
                .toList();
        boolean replaced = Documents.updateIf(
                persons,
                and(eq(PersonDocuments.ID, id), eq(PersonDocuments.VERSION, read.version())),
                Updates.combine(
                        new Document("$set", PersonDocuments.changing(next)),
                        Updates.inc(PersonDocuments.VERSION, 1L),
                        Updates.pushEach(PersonDocuments.AUDIT, appended),
                        Updates.pushEach(OutboxEntries.FIELD, events.entries(happened))));
        if (replaced && !happened.isEmpty()) {
            relay.wake(PERSONS, id);
        }
        return replaced;
    }
}
