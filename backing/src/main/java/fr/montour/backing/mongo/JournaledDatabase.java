package fr.montour.backing.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A database of {@link JournaledCollection}s. */
final class JournaledDatabase extends AbstractSynchronizedMongoDatabase<Long> {

    private final Map<String, JournaledCollection> open = new ConcurrentHashMap<>();
    private final Function<String, SortedMap<Long, Document>> replayed;
    private final BiConsumer<Journal.Entry, Runnable> journal;

    /** @param replayed gives what the journal held of a collection (by full name), once */
    JournaledDatabase(
            String name,
            CursorRegistry cursors,
            Function<String, SortedMap<Long, Document>> replayed,
            BiConsumer<Journal.Entry, Runnable> journal) {
        super(name, cursors);
        this.replayed = replayed;
        this.journal = journal;
    }

    /** Opens what the journal held. */
    JournaledDatabase opened() {
        initializeNamespacesAndIndexes();
        return this;
    }

    Stream<Journal.Entry> entries() {
        return open.values().stream().flatMap(JournaledCollection::entries);
    }

    @Override
    protected MongoCollection<Long> openOrCreateCollection(String name, CollectionOptions options) {
        return open.computeIfAbsent(
                name,
                fresh -> new JournaledCollection(
                        this,
                        fresh,
                        options,
                        cursorRegistry,
                        replayed.apply(getDatabaseName() + "." + fresh),
                        journal));
    }

    @Override
    protected Index<Long> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new UniqueIndex(name, keys, sparse);
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        journal.accept(new Journal.Entry(getDatabaseName() + "." + name, null, null), () -> open.remove(name));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        throw new UnsupportedOperationException("The embedded store cannot rename collections");
    }

    @Override
    protected long getFileSize() {
        return 0;
    }

    @Override
    protected long getStorageSize() {
        return 0;
    }
}
