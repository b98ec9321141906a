package fr.montour.slot.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The few conversions that every store of this service needs. */
public final class Documents {

    private Documents() {}

    /** An instant as stored, to the millisecond. */
    public static Date date(Instant instant) {
        return Date.from(instant);
    }

    /** A stored instant. */
    public static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
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

    /** A value that must be there. */
    public static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalStateException("stored document lacks " + field);
        }
        return value;
    }

    /** Runs an insertion; false when the key exists. */
    public static boolean inserted(Runnable insertion) {
        try {
            insertion.run();
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
