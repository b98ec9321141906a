package fr.montour.identity.duplicate.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import fr.montour.identity.civil.PivotFingerprint;
import fr.montour.identity.duplicate.DuplicateSignals;
import fr.montour.identity.model.PersonId;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/** Collection {@code pivot_signals}: {@code _id} = fingerprint, with the set of persons who have it. */
@Singleton
public class MongoDuplicateSignals implements DuplicateSignals {

    private static final String ID = "_id";
    private static final String PERSONS = "persons";

    private final MongoCollection<Document> signals;

    MongoDuplicateSignals(MongoDatabase database) {
        this.signals = database.getCollection("pivot_signals");
    }

    @Override
    public void record(PivotFingerprint fingerprint, PersonId person) {
        try {
            upsert(fingerprint, person);
        } catch (MongoException e) {
            // Two upserts of a new _id at once: one of them loses, and finds the document when it tries again.
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            upsert(fingerprint, person);
        }
    }

    private void upsert(PivotFingerprint fingerprint, PersonId person) {
        signals.updateOne(
                eq(ID, fingerprint.value()),
                Updates.addToSet(PERSONS, person.value()),
                new UpdateOptions().upsert(true));
    }

    @Override
    public void withdraw(PivotFingerprint fingerprint, PersonId person) {
        signals.updateOne(eq(ID, fingerprint.value()), Updates.pull(PERSONS, person.value()));
    }

    @Override
    public Set<PersonId> sharing(PivotFingerprint fingerprint) {
        var document = signals.find(eq(ID, fingerprint.value())).first();
        return document == null
                ? Set.of()
                : document.getList(PERSONS, String.class).stream()
                        .map(PersonId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
