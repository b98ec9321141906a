package fr.montour.platform.events;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import fr.montour.platform.events.WakeQueue.Waiting;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The {@code outbox} arrays as they are stored. */
@Singleton
final class OutboxDocuments {

    private static final String FIRST = OutboxEntries.FIELD + ".id";

    private final MongoDatabase database;

    OutboxDocuments(MongoDatabase database) {
        this.database = database;
    }

    /** The entries of these documents, each in its order; documents without any are left out. */
    Map<Waiting, List<OutboxEntry>> pending(Collection<Waiting> documents) {
        var found = new LinkedHashMap<Waiting, List<OutboxEntry>>();
        byCollection(documents)
                .forEach((collection, ids) -> database.getCollection(collection)
                        .find(Filters.in("_id", ids))
                        .projection(Projections.include(OutboxEntries.FIELD))
                        .forEach(document -> {
                            var entries = document.getList(OutboxEntries.FIELD, Document.class, List.of());
                            if (!entries.isEmpty()) {
                                found.put(
                                        waiting(collection, document),
                                        entries.stream().map(OutboxEntry::of).toList());
                            }
                        }));
        return found;
    }

    /** Takes out what is done with. */
    void remove(Map<Waiting, List<String>> entryIds) {
        var writes = new LinkedHashMap<String, List<WriteModel<Document>>>();
        entryIds.forEach((document, ids) -> writes.computeIfAbsent(document.collection(), name -> new ArrayList<>())
                .add(new UpdateOneModel<>(Filters.eq("_id", document.documentId()), pull(ids))));
        writes.forEach((collection, models) ->
                database.getCollection(collection).bulkWrite(models, new BulkWriteOptions().ordered(false)));
    }

    /** Shows every document that has entries to the visitor, until it has seen enough and says false. */
    void sweep(String collection, Predicate<Waiting> visitor) {
        try (var found = database.getCollection(collection)
                .find(Filters.gt(FIRST, ""))
                .projection(Projections.include("_id"))
                .iterator()) {
            var more = true;
            while (more && found.hasNext()) {
                more = visitor.test(waiting(collection, found.next()));
            }
        }
    }

    /** Makes the sweep cheap where the store honours indexes. */
    void index(String collection) {
        database.getCollection(collection).createIndex(Indexes.ascending(FIRST), new IndexOptions().sparse(true));
    }

    private static Waiting waiting(String collection, Document document) {
        return new Waiting(collection, Objects.requireNonNull(document.get("_id")));
    }

    private static Bson pull(List<String> ids) {
        return Updates.pull(OutboxEntries.FIELD, Filters.in("id", ids));
    }

    private static Map<String, List<Object>> byCollection(Collection<Waiting> documents) {
        return documents.stream()
                .collect(Collectors.groupingBy(
                        Waiting::collection, Collectors.mapping(Waiting::documentId, Collectors.toList())));
    }
}
