package fr.montour.waiting.place.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import fr.montour.platform.batch.Batcher;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;

/** Group commit of single inserts: those asked for at the same time go to the store in one command, each with its own outcome. */
final class GroupInsert implements AutoCloseable {

    /** Two at once, so that one is on its way while the store works on the other. */
    static final Batcher.Limits LIMITS = new Batcher.Limits(500, 2, 20_000);

    private static final InsertManyOptions EACH_FOR_ITSELF = new InsertManyOptions().ordered(false);

    private final MongoCollection<Document> collection;
    private final Batcher<Document, Boolean> batcher;

    /** Inserts into one collection. */
    GroupInsert(String name, MongoCollection<Document> collection) {
        this.collection = collection;
        this.batcher = new Batcher<>(name + "-insert", LIMITS, this::insertAll);
    }

    /** Inserts; false when the {@code _id} is taken. */
    boolean insert(Document document) {
        return batcher.answer(document);
    }

    private List<Boolean> insertAll(List<Document> documents) {
        Set<Integer> taken = Set.of();
        try {
            collection.insertMany(documents, EACH_FOR_ITSELF);
        } catch (MongoBulkWriteException e) {
            boolean onlyTaken = e.getWriteConcernError() == null
                    && e.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!onlyTaken) {
                throw e;
            }
            taken = e.getWriteErrors().stream().map(BulkWriteError::getIndex).collect(Collectors.toSet());
        }
        Set<Integer> refused = taken;
        return IntStream.range(0, documents.size())
                .mapToObj(index -> !refused.contains(index))
                .toList();
    }

    @Override
    public void close() {
        batcher.close();
    }
}
