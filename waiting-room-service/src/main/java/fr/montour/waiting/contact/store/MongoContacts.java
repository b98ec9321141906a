package fr.montour.waiting.contact.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.montour.platform.store.Documents;
import fr.montour.waiting.contact.Contact;
import fr.montour.waiting.contact.Contacts;
import fr.montour.waiting.contact.UntoldCall;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.Untold;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document a person of whom something was heard, in the collection {@code contacts}; {@code _id} is the person. */
@Singleton
final class MongoContacts implements Contacts {

    private static final String VERSION = "version";
    private static final String SINCE = "since";
    private static final String UNREACHABLE = "unreachable";
    private static final String CALLS = "untoldCalls";

    private final MongoCollection<Document> contacts;

    MongoContacts(MongoDatabase database) {
        contacts = database.getCollection("contacts");
    }

    @Override
    public Map<PersonId, Contact> findAll(Collection<PersonId> people) {
        Map<PersonId, Contact> found = new HashMap<>();
        if (!people.isEmpty()) {
            contacts.find(in("_id", people.stream().map(PersonId::value).toList()))
                    .map(MongoContacts::read)
                    .forEach(contact -> found.put(contact.person(), contact));
        }
        return found;
    }

    @Override
    public boolean replace(Contact next) {
        Document document = write(next);
        String id = next.person().value();
        return next.version() == 1
                ? Documents.insertIfAbsent(contacts, document)
                : Documents.replaceIf(contacts, and(eq("_id", id), eq(VERSION, next.version() - 1)), document);
    }

    private static Document write(Contact contact) {
        return new Document("_id", contact.person().value())
                .append(VERSION, contact.version())
                .append(SINCE, contact.since())
                .append(UNREACHABLE, name(contact.unreachable()))
                .append(
                        CALLS,
                        contact.untoldCalls().stream().map(MongoContacts::write).toList());
    }

    private static Contact read(Document document) {
        String unreachable = document.getString(UNREACHABLE);
        return new Contact(
                new PersonId(document.getString("_id")),
                document.getLong(VERSION),
                Documents.instant(document, SINCE),
                unreachable == null ? null : Untold.valueOf(unreachable),
                document.getList(CALLS, Document.class).stream()
                        .map(MongoContacts::readCall)
                        .toList());
    }

    private static Document write(UntoldCall call) {
        AdmissionId admission = call.admission();
        return new Document("line", call.line().value())
                .append("admission", admission == null ? null : admission.value())
                .append("calledAt", call.calledAt())
                .append("why", call.why().name());
    }

    private static UntoldCall readCall(Document document) {
        String admission = document.getString("admission");
        return new UntoldCall(
                new LineId(document.getString("line")),
                admission == null ? null : new AdmissionId(admission),
                Documents.instant(document, "calledAt"),
                Untold.valueOf(document.getString("why")));
    }

    private static @Nullable String name(@Nullable Untold why) {
        return why == null ? null : why.name();
    }
}
