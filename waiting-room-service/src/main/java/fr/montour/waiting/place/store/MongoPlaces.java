package fr.montour.waiting.place.store;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pushEach;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import fr.montour.platform.batch.Batcher;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.LineId;
import fr.montour.waiting.line.LineName;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.PlaceNews;
import fr.montour.waiting.place.Places;
import fr.montour.waiting.place.events.PlaceOutbox;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Places in the collection {@code places}, always reached by {@code _id}. */
@Singleton
public final class MongoPlaces implements Places {

    private static final Bson WITHOUT_OUTBOX = Projections.exclude(PlaceOutbox.FIELD);

    private final MongoCollection<Document> places;
    private final PlaceOutbox outbox;
    private final GroupInsert inserts;
    private final Batcher<PlaceId, Optional<Place>> finds;

    public MongoPlaces(MongoDatabase database, PlaceOutbox outbox) {
        places = database.getCollection(PlaceOutbox.COLLECTION);
        this.outbox = outbox;
        this.inserts = new GroupInsert("place", places);
        this.finds = new Batcher<>("place-find", GroupInsert.LIMITS, this::findEach);
    }

    @Override
    public Optional<Place> find(PlaceId id) {
        return finds.answer(id);
    }

    private List<Optional<Place>> findEach(List<PlaceId> ids) {
        Map<PlaceId, Place> found = findAll(ids);
        return ids.stream().map(id -> Optional.ofNullable(found.get(id))).toList();
    }

    @Override
    public Map<PlaceId, Place> findAll(Collection<PlaceId> ids) {
        Map<PlaceId, Place> found = new HashMap<>();
        if (!ids.isEmpty()) {
            places.find(in("_id", ids.stream().map(PlaceId::value).toList()))
                    .projection(WITHOUT_OUTBOX)
                    .map(PlaceDocuments::read)
                    .forEach(place -> found.put(place.id(), place));
        }
        return found;
    }

    @Override
    public boolean insert(Place.Waiting first) {
        return inserts.insert(PlaceDocuments.of(first));
    }

    @Override
    public boolean move(Place from, Place to, @Nullable PlaceNews news) {
        Bson change = PlaceDocuments.become(to);
        if (news != null) {
            change = combine(change, pushEach(PlaceOutbox.FIELD, outbox.entries(news)));
        }
        boolean moved = places.updateOne(PlaceDocuments.unchanged(from), change).getMatchedCount() == 1;
        if (moved && news != null) {
            outbox.wake(to.id());
        }
        return moved;
    }

    @Override
    public int remind(List<PlaceNews.TurnNear> news) {
        List<WriteModel<Document>> writes = news.stream()
                .<WriteModel<Document>>map(near -> new UpdateOneModel<>(
                        PlaceDocuments.untold(near.place()),
                        combine(PlaceDocuments.told(), pushEach(PlaceOutbox.FIELD, outbox.entries(near)))))
                .toList();
        int told =
                places.bulkWrite(writes, new BulkWriteOptions().ordered(false)).getModifiedCount();
        news.forEach(near -> outbox.wake(near.id()));
        return told;
    }

    @Override
    public int call(LineId line, LineName name, List<Call> calls) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (Call call : calls) {
            var id = new PlaceId(line, call.person());
            writes.add(new UpdateOneModel<>(
                    PlaceDocuments.waitingFor(id, call),
                    combine(
                            PlaceDocuments.called(call),
                            pushEach(PlaceOutbox.FIELD, outbox.entries(new PlaceNews.TurnCome(id, name, call))))));
        }
        int called =
                places.bulkWrite(writes, new BulkWriteOptions().ordered(false)).getModifiedCount();
        calls.forEach(call -> outbox.wake(new PlaceId(line, call.person())));
        return called;
    }

    @PreDestroy
    void close() {
        inserts.close();
        finds.close();
    }
}
