package fr.montour.waiting.place.store;

import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import fr.montour.platform.store.Documents;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.ChangedPlace;
import fr.montour.waiting.place.ChangedPlaces;
import fr.montour.waiting.place.PlaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;

/** Changed places in the collection {@code changed_places}, a document each change; {@code _id} is the place and the moment. */
@Singleton
public final class MongoChangedPlaces implements ChangedPlaces {

    private static final String AT = "at";

    private final MongoCollection<Document> changes;

    public MongoChangedPlaces(MongoDatabase database) {
        changes = database.getCollection("changed_places");
        changes.createIndex(Indexes.ascending(AT));
    }

    @Override
    public void note(Collection<ChangedPlace> changed) {
        if (!changed.isEmpty()) {
            Documents.insertAbsent(
                    changes,
                    changed.stream().map(MongoChangedPlaces::write).distinct().toList());
        }
    }

    @Override
    public List<ChangedPlace> since(Instant since, int most) {
        return changes.find(gte(AT, Documents.date(since)))
                .sort(Sorts.ascending(AT))
                .limit(most)
                .map(MongoChangedPlaces::read)
                .into(new ArrayList<>());
    }

    @Override
    public void forget(Instant before) {
        changes.deleteMany(lt(AT, Documents.date(before)));
    }

    private static Document write(ChangedPlace changed) {
        return new Document("_id", changed.id().value() + "@" + changed.at().toEpochMilli())
                .append("line", changed.id().line().value())
                .append("person", changed.id().person().value())
                .append(AT, Documents.date(changed.at()));
    }

    private static ChangedPlace read(Document document) {
        return new ChangedPlace(
                new PlaceId(new LineId(document.getString("line")), new PersonId(document.getString("person"))),
                Documents.instant(document, AT));
    }
}
