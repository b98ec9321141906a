package fr.montour.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.result.UpdateResult;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What every store of ours is made of: fields of documents as values, and writes that depend on what stands there. All of it
 * holds on a sharded cluster too: uniqueness is that of {@code _id}, and each write is atomic for one document.
 */
public final class Documents {

    private static final String ID = "_id";
    private static final InsertManyOptions EACH_FOR_ITSELF = new InsertManyOptions().ordered(false);

    private Documents() {}

    /** An instant as stored, to the millisecond. */
    public static Date date(Instant instant) {
        return Date.from(instant);
    }

    /** A stored instant that must be there. */
    public static Instant instant(Document document, String field) {
        return required(document.getDate(field), field).toInstant();
    }

    /** A stored instant, where there is one. */
    public static Optional<Instant> optionalInstant(Document document, String field) {
        return Optional.ofNullable(document.getDate(field)).map(Date::toInstant);
    }

    /** A document inside another; an empty one where it is missing. */
    public static Document child(Document document, String field) {
        var child = document.get(field, Document.class);
        return child == null ? new Document() : child;
    }

    /** A map kept as a document, name by name. */
    public static <K, V> Map<K, V> map(
            Document document, String field, Function<String, K> key, BiFunction<String, Document, V> value) {
        var map = new HashMap<K, V>();
        child(document, field)
                .forEach((name, content) -> map.put(key.apply(name), value.apply(name, (Document) content)));
        return map;
    }

    /** The texts of ids, for a query by {@code $in}. */
    public static List<String> texts(Collection<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }

    /** A text that must be there. */
    public static String text(Document document, String field) {
        return required(document.getString(field), field);
    }

    /**
     * A value that must be there.
     *
     * @throws IllegalStateException when it is not: the document was not written by us
     */
    public static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalStateException("stored document lacks " + field);
        }
        return value;
    }

    /** Inserts the document; false when its {@code _id} is taken. */
    public static boolean insertIfAbsent(MongoCollection<Document> collection, Document document) {
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /**
     * Inserts the documents whose {@code _id} is free, in one command, and leaves what stands under the others.
     *
     * @return the {@code _id}s inserted, in order
     */
    public static Collection<String> insertAbsent(MongoCollection<Document> collection, List<Document> documents) {
        Set<String> inserted = documents.stream()
                .map(document -> document.getString(ID))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (documents.isEmpty()) {
            return inserted;
        }
        try {
            collection.insertMany(documents, EACH_FOR_ITSELF);
        } catch (MongoBulkWriteException e) {
            boolean onlyTaken = e.getWriteConcernError() == null
                    && e.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!onlyTaken) {
                throw e;
            }
            e.getWriteErrors()
                    .forEach(error ->
                            inserted.remove(documents.get(error.getIndex()).getString(ID)));
        }
        return inserted;
    }

    /** Updates the one document that the condition finds; false when there is none. */
    public static boolean updateIf(MongoCollection<Document> collection, Bson condition, Bson update) {
        return matched(collection.updateOne(condition, update));
    }

    /** Replaces the one document that the condition finds; false when there is none. */
    public static boolean replaceIf(MongoCollection<Document> collection, Bson condition, Document document) {
        return matched(collection.replaceOne(condition, document));
    }

    /** Whether the condition of a write found its document. */
    public static boolean matched(UpdateResult result) {
        return result.getMatchedCount() > 0;
    }
}
