package fr.montour.backing.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A collection in memory, in order of insertion, whose every change goes to the journal before the command is answered.
 *
 * <p>One write at a time; reads wait for nobody, so that one that looks at a million documents holds nothing up. They see every
 * write that was answered, and none that a crash would take back.
 *
 * <p>It mends two things of its base class: a query that names {@code _id} (or all keys of a unique index) besides other
 * conditions goes by the index instead of reading everything; and what is stored is never changed in place, so that an
 * answer still being sent cannot change under the hands of its reader. For that a read copies the fields of a document and
 * no deeper: an update replaces top-level fields of such a copy by new values, and a large field that a projection leaves
 * out costs nothing.
 */
final class JournaledCollection extends AbstractMongoCollection<Long> {

    private static final String ID = "_id";

    private final ConcurrentSkipListMap<Long, Document> documents = new ConcurrentSkipListMap<>();
    private final List<UniqueIndex> uniqueIndexes = new CopyOnWriteArrayList<>();
    private final BiConsumer<Journal.Entry, Runnable> journal;
    private long lastPosition;

    JournaledCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            SortedMap<Long, Document> replayed,
            BiConsumer<Journal.Entry, Runnable> journal) {
        super(database, name, options, cursors);
        this.journal = journal;
        this.documents.putAll(replayed);
        this.lastPosition = replayed.isEmpty() ? 0 : replayed.lastKey();
    }

    /** Everything stored, as the journal would write it. */
    Stream<Journal.Entry> entries() {
        return documents.entrySet().stream()
                .map(each -> new Journal.Entry(getFullName(), each.getKey(), each.getValue()));
    }

    @Override
    protected Long addDocumentInternal(Document document) {
        long position = ++lastPosition;
        store(position, document);
        return position;
    }

    @Override
    protected void handleUpdate(Long position, Document oldDocument, Document newDocument) {
        store(position, newDocument);
    }

    private void store(Long position, Document document) {
        journal.accept(new Journal.Entry(getFullName(), position, document), () -> documents.put(position, document));
    }

    @Override
    protected void removeDocument(Long position) {
        journal.accept(new Journal.Entry(getFullName(), position, null), () -> documents.remove(position));
    }

    @Override
    public synchronized void addDocument(Document document) {
        super.addDocument(document);
    }

    @Override
    public synchronized void addDocuments(Stream<Document> added) {
        super.addDocuments(added);
    }

    @Override
    public synchronized List<Document> insertDocuments(List<Document> inserted, boolean ordered) {
        return super.insertDocuments(inserted, ordered);
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        return super.findAndModify(query);
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean many, boolean upsert, Oplog oplog) {
        return super.updateDocuments(selector, update, filters, many, upsert, oplog);
    }

    @Override
    public synchronized int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return super.deleteDocuments(selector, limit, oplog);
    }

    @Override
    public synchronized void removeDocument(Document document) {
        super.removeDocument(document);
    }

    @Override
    public synchronized void addIndex(Index<Long> index) {
        super.addIndex(index);
        if (index instanceof UniqueIndex unique
                && uniqueIndexes.stream().noneMatch(known -> known.getName().equals(index.getName()))) {
            uniqueIndexes.add(unique);
        }
    }

    @Override
    public synchronized void dropIndex(String indexName) {
        super.dropIndex(indexName);
        uniqueIndexes.removeIf(index -> index.getName().equals(indexName));
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        var conditions = conditions(query, new Document());
        for (var index : uniqueIndexes) {
            var keys = new Document();
            index.fields().filter(conditions::containsKey).forEach(key -> keys.put(key, conditions.get(key)));
            if (index.canHandle(keys)) {
                var rest = keys.containsKey(ID) ? withoutListOfIds(query) : query;
                return matchDocuments(rest, index.getPositions(keys), orderBy, skip, limit, batchSize, fields);
            }
        }
        return matchDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    /** The index has followed the list, and an {@code _id} never changes: no need to look each found document up in it again. */
    private static Document withoutListOfIds(Document query) {
        if (query.get(ID) instanceof Document wanted && wanted.keySet().equals(Set.of("$in"))) {
            var rest = query.clone();
            rest.remove(ID);
            return rest;
        }
        return query;
    }

    /** A position found in an index may be empty by now. */
    @Override
    protected QueryResult matchDocuments(
            Document query,
            Iterable<Long> positions,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        var found = StreamSupport.stream(positions.spliterator(), false)
                .map(this::getDocument)
                .filter(Objects::nonNull);
        return matchDocumentsFromStream(found, query, orderBy, skip, limit, batchSize, fields);
    }

    /** All conditions that must hold, also those the driver's {@code Filters.and} wraps into {@code $and}. */
    private static Document conditions(Document query, Document found) {
        query.forEach((key, value) -> {
            if (key.equals("$and") && value instanceof Collection<?> parts) {
                for (var part : parts) {
                    if (part instanceof Document document) {
                        conditions(document, found);
                    }
                }
            } else {
                found.putIfAbsent(key, value);
            }
        });
        return found;
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        var inOrder = isNaturalDescending(orderBy) ? documents.descendingMap() : documents;
        var copies = inOrder.values().stream()
                .filter(document -> documentMatchesQuery(document, query))
                .map(Document::clone);
        return matchDocumentsFromStream(copies, query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    protected @Nullable Document getDocument(Long position) {
        var document = documents.get(position);
        return document == null ? null : document.clone();
    }

    /** For pipelines, some of whose stages change nested values of what they are given. */
    @Override
    public Stream<Document> queryAllAsStream() {
        return super.queryAllAsStream().map(Document::cloneDeeply);
    }

    @Override
    protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream().map(each -> new DocumentWithPosition<>(each.getValue(), each.getKey()));
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        throw new UnsupportedOperationException("The size of the data is not tracked");
    }

    @Override
    protected int getDataSize() {
        return 0;
    }
}
