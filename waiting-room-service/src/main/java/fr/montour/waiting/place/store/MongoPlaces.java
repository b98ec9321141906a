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
import fr.montour.platform.store.Documents;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import fr.montour.waiting.place.events.PlaceEvents;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Places in the collection {@code places}, always reached by {@code _id}. */
@Named("stored")
@Singleton
public final class MongoPlaces implements Places {

    private static final BulkWriteOptions EACH_FOR_ITSELF = new BulkWriteOptions().ordered(false);
    private static final Bson WITHOUT_OUTBOX = Projections.exclude(PlaceEvents.FIELD);

    private final MongoCollection<Document> places;
    private final PlaceEvents outbox;

    public MongoPlaces(MongoDatabase database, PlaceEvents outbox) {
        places = database.getCollection(PlaceEvents.COLLECTION);
        this.outbox = outbox;
    }

    @Override
    public Optional<Place> find(PlaceId id) {
        return Optional.ofNullable(findAll(List.of(id)).get(id));
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
    public Set<PlaceId> insertAll(Collection<Place.Waiting> firsts) {
        Map<String, PlaceId> ids = new HashMap<>();
        firsts.forEach(first -> ids.put(first.id().value(), first.id()));
        List<Document> documents = firsts.stream().map(PlaceDocuments::of).toList();
        return Documents.insertAbsent(places, documents).stream().map(ids::get).collect(Collectors.toSet());
    }

    @Override
    public boolean move(Place from, Place to, @Nullable PlaceChange change) {
        Bson update = PlaceDocuments.become(from, to);
        if (change != null) {
            update = combine(update, pushEach(PlaceEvents.FIELD, outbox.entries(change)));
        }
        boolean moved = Documents.updateIf(places, PlaceDocuments.unchanged(from), update);
        if (moved && change != null) {
            outbox.wake(to.id());
        }
        return moved;
    }

    /** The store says how many were moved; only when some were not, which is rare, it is asked who. */
    @Override
    public Set<PlaceId> admitAll(Map<Place.Called, Place.Admitted> claims) {
        if (claims.isEmpty()) {
            return Set.of();
        }
        List<WriteModel<Document>> writes = new ArrayList<>();
        claims.forEach((called, to) ->
                writes.add(new UpdateOneModel<>(PlaceDocuments.unchanged(called), PlaceDocuments.become(called, to))));
        int moved = places.bulkWrite(writes, EACH_FOR_ITSELF).getMatchedCount();
        Set<PlaceId> ids = claims.values().stream().map(Place::id).collect(Collectors.toSet());
        if (moved < writes.size()) {
            Map<PlaceId, Place> now = findAll(ids);
            claims.values().stream().filter(to -> !to.equals(now.get(to.id()))).forEach(to -> ids.remove(to.id()));
        }
        return ids;
    }

    @Override
    public boolean atShortNotice(Place.Live place, boolean able) {
        return Documents.updateIf(places, PlaceDocuments.unchanged(place), PlaceDocuments.atShortNotice(able));
    }

    @Override
    public int remind(List<PlaceChange.CallNear> changes) {
        return tell(changes, near -> PlaceDocuments.untold(near.place()), near -> PlaceDocuments.told());
    }

    @Override
    public int tellClosed(List<PlaceChange.LineClosed> changes) {
        return tell(
                changes,
                closed -> PlaceDocuments.untoldOfClosing(
                        closed.place(), closed.closing().at()),
                closed -> PlaceDocuments.toldOfClosing(closed.closing().at()));
    }

    /** Announces each change in the write that remembers it was announced. */
    private <T extends PlaceChange> int tell(List<T> changes, Function<T, Bson> untold, Function<T, Bson> told) {
        if (changes.isEmpty()) {
            return 0;
        }
        List<WriteModel<Document>> writes = changes.stream()
                .<WriteModel<Document>>map(change -> new UpdateOneModel<>(
                        untold.apply(change),
                        combine(told.apply(change), pushEach(PlaceEvents.FIELD, outbox.entries(change)))))
                .toList();
        int count = places.bulkWrite(writes, EACH_FOR_ITSELF).getModifiedCount();
        if (count > 0) {
            changes.forEach(change -> outbox.wake(change.id()));
        }
        return count;
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
                            pushEach(PlaceEvents.FIELD, outbox.entries(new PlaceChange.Called(id, name, call))))));
        }
        int called = places.bulkWrite(writes, EACH_FOR_ITSELF).getModifiedCount();
        calls.forEach(call -> outbox.wake(new PlaceId(line, call.person())));
        return called;
    }
}
