package fr.montour.identity.person.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import fr.montour.identity.person.DuplicateSignals;
import fr.montour.identity.person.PersonId;
import fr.montour.identity.person.PivotSignal;
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
    public void record(PivotSignal signal, PersonId person) {
        try {
            upsert(signal, person);
        } catch (MongoException e) {
            // Two upserts of a new _id at once: one of them loses, and finds the document when it tries again.
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            upsert(signal, person);
        }
    }

    private void upsert(PivotSignal signal, PersonId person) {
        signals.updateOne(
                eq(ID, signal.value()), Updates.addToSet(PERSONS, person.value()), new UpdateOptions().upsert(true));
    }

    @Override
    public void withdraw(PivotSignal signal, PersonId person) {
        signals.updateOne(eq(ID, signal.value()), Updates.pull(PERSONS, person.value()));
    }

    @Override
    public Set<PersonId> sharing(PivotSignal signal) {
        var document = signals.find(eq(ID, signal.value())).first();
        return document == null
                ? Set.of()
                : document.getList(PERSONS, String.class).stream()
                        .map(PersonId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
