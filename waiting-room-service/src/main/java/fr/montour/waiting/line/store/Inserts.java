package fr.montour.waiting.line.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/** Inserts of many documents in one command, each with its own outcome. */
public final class Inserts {

    private static final InsertManyOptions EACH_FOR_ITSELF = new InsertManyOptions().ordered(false);

    private Inserts() {}

    /**
     * Inserts the documents whose {@code _id} is free, and leaves what stands under the others.
     *
     * @return the {@code _id}s inserted, in order
     */
    public static Collection<String> whereFree(MongoCollection<Document> collection, List<Document> documents) {
        Set<String> inserted = documents.stream()
                .map(document -> document.getString("_id"))
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
                            inserted.remove(documents.get(error.getIndex()).getString("_id")));
        }
        return inserted;
    }
}
