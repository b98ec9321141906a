package fr.montour.notification.contact.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import fr.montour.notification.contact.Contact;
import fr.montour.notification.contact.Contacts;
import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.contact.PersonId;
import fr.montour.platform.words.Language;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Collection {@code contacts}, {@code _id} the person's id. */
@Singleton
final class MongoContacts implements Contacts {

    private static final String SINCE = "reachableSince";

    private final MongoCollection<Document> contacts;

    MongoContacts(MongoDatabase database) {
        contacts = database.getCollection("contacts");
    }

    /** Null also when only the names have arrived yet. */
    @Override
    public @Nullable Contact find(PersonId person) {
        var found = contacts.find(Filters.and(Filters.eq("_id", person.value()), Filters.exists(SINCE)))
                .first();
        if (found == null) {
            return null;
        }
        var email = found.getString("email");
        return new Contact(
                person,
                found.getString("givenName"),
                found.getString("familyName"),
                email == null ? null : new EmailAddress(email),
                Language.ofTag(found.getString("language")).orElse(Language.FRENCH));
    }

    @Override
    public void named(PersonId person, @Nullable String givenName, @Nullable String familyName) {
        var changes = new ArrayList<Bson>();
        changes.add(set("givenName", givenName));
        changes.add(set("familyName", familyName));
        upsert(Filters.eq("_id", person.value()), Updates.combine(changes));
    }

    @Override
    public void reachableAt(PersonId person, @Nullable EmailAddress email, Language language, Instant since) {
        var olderOrNone = Filters.and(
                Filters.eq("_id", person.value()),
                Filters.or(Filters.exists(SINCE, false), Filters.lte(SINCE, Date.from(since))));
        var change = Updates.combine(
                set("email", email == null ? null : email.value()),
                set("language", language.tag()),
                set(SINCE, Date.from(since)));
        if (contacts.updateOne(olderOrNone, change).getMatchedCount() == 0 && !exists(person)) {
            insert(person);
            contacts.updateOne(olderOrNone, change);
        }
    }

    private boolean exists(PersonId person) {
        return contacts.find(Filters.eq("_id", person.value())).first() != null;
    }

    private void insert(PersonId person) {
        try {
            contacts.insertOne(new Document("_id", person.value()));
        } catch (MongoWriteException e) {
            ignoreDuplicate(e);
        }
    }

    private void upsert(Bson filter, Bson change) {
        try {
            contacts.updateOne(filter, change, new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            ignoreDuplicate(e);
            contacts.updateOne(filter, change);
        }
    }

    private static void ignoreDuplicate(MongoWriteException e) {
        if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
            throw e;
        }
    }

    private static Bson set(String field, @Nullable Object value) {
        return value == null ? Updates.unset(field) : Updates.set(field, value);
    }
}
