package fr.montour.backing.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import fr.montour.backing.Backing;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The portable subset of MongoDB that the services rest on, on whatever store is configured. */
class PortableSubsetIT {

    private static final int THREADS = 32;

    private static MongoClient client;
    private MongoCollection<Document> things;

    @BeforeAll
    static void connect() {
        client = MongoClients.create(Backing.shared().mongodb().toString());
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @BeforeEach
    void emptyCollection() {
        things = client.getDatabase("portable_subset").getCollection("things_" + UUID.randomUUID());
    }

    @Test
    void secondDocumentOfTheSameIdIsDuplicateKey() {
        things.insertOne(new Document("_id", "a"));

        assertThatThrownBy(() -> things.insertOne(new Document("_id", "a")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(11000));
    }

    @Test
    void conditionalUpdateHappensOnceAndAnswersTheNewDocument() {
        things.insertOne(new Document("_id", "a").append("state", "WAITING").append("version", 1L));
        var waiting = and(eq("_id", "a"), eq("state", "WAITING"), eq("version", 1L));
        var called = Updates.combine(Updates.set("state", "CALLED"), Updates.inc("version", 1L));

        var first = things.findOneAndUpdate(waiting, called, after());
        var second = things.findOneAndUpdate(waiting, called, after());

        assertThat(first).isNotNull().containsEntry("state", "CALLED").containsEntry("version", 2L);
        assertThat(second).isNull();
    }

    @Test
    void upsertSetsOnInsertOnlyTheFirstTime() {
        var update = Updates.combine(Updates.setOnInsert("createdBy", "first"), Updates.inc("count", 1));
        var again = Updates.combine(Updates.setOnInsert("createdBy", "second"), Updates.inc("count", 1));

        things.updateOne(eq("_id", "a"), update, new UpdateOptions().upsert(true));
        things.updateOne(eq("_id", "a"), again, new UpdateOptions().upsert(true));

        assertThat(things.find().first()).containsEntry("createdBy", "first").containsEntry("count", 2);
    }

    @Test
    void refusedUpsertOnAnIdThatIsTakenIsDuplicateKey() {
        things.insertOne(new Document("_id", "a").append("state", "DONE"));

        assertThatThrownBy(() -> things.findOneAndUpdate(
                        and(eq("_id", "a"), eq("state", "NEW")), Updates.set("state", "BUSY"), after().upsert(true)))
                .hasMessageContaining("11000");
    }

    @Test
    void pushKeepsTheLastSortedFew() {
        things.insertOne(new Document("_id", "a"));

        things.updateOne(
                eq("_id", "a"),
                Updates.pushEach(
                        "log",
                        List.of(new Document("n", 3), new Document("n", 1), new Document("n", 2)),
                        new PushOptions().sortDocument(Sorts.ascending("n")).slice(-2)));

        assertThat(first().getList("log", Document.class))
                .extracting(each -> each.get("n"))
                .containsExactly(2, 3);
    }

    @Test
    void pullTakesOutWhatMatches() {
        things.insertOne(
                new Document("_id", "a").append("outbox", List.of(new Document("id", "e1"), new Document("id", "e2"))));

        things.updateOne(eq("_id", "a"), Updates.pull("outbox", new Document("id", "e1")));

        assertThat(first().getList("outbox", Document.class)).containsExactly(new Document("id", "e2"));
    }

    @Test
    void positionalUpdateTouchesTheMatchedElement() {
        things.insertOne(new Document("_id", "a")
                .append(
                        "holds",
                        List.of(new Document("id", "h1").append("s", 0), new Document("id", "h2").append("s", 0))));

        things.updateOne(and(eq("_id", "a"), eq("holds.id", "h2")), Updates.set("holds.$.s", 7));

        assertThat(first().getList("holds", Document.class))
                .extracting(each -> each.get("s"))
                .containsExactly(0, 7);
    }

    @Test
    void nestedKeyIsSetAndUnset() {
        things.insertOne(new Document("_id", "a").append("taken", new Document("p1", 1).append("p2", 1)));

        things.updateOne(eq("_id", "a"), Updates.combine(Updates.unset("taken.p1"), Updates.set("taken.p3", 1)));

        assertThat(first().get("taken", Document.class)).containsOnlyKeys("p2", "p3");
    }

    @Test
    void conditionOnAMissingNestedKeyGuardsItsCreation() {
        things.insertOne(
                new Document("_id", "a").append("taken", new Document()).append("free", 1));
        var room = and(eq("_id", "a"), gt("free", 0), exists("taken.p1", false));
        var take = Updates.combine(Updates.inc("free", -1), Updates.set("taken.p1", new Date(0)));

        assertThat(things.updateOne(room, take).getModifiedCount()).isEqualTo(1);
        assertThat(things.updateOne(room, take).getModifiedCount()).isZero();
    }

    @Test
    void idsAreReadManyAtOnceSortedLimitedAndProjected() {
        IntStream.range(0, 10)
                .forEach(i -> things.insertOne(
                        new Document("_id", "k" + i).append("n", i).append("x", i)));

        var found = things.find(and(in("_id", "k1", "k3", "k5", "nobody"), gt("n", 1)))
                .sort(Sorts.descending("n"))
                .limit(1)
                .projection(Projections.include("n"))
                .into(new java.util.ArrayList<>());

        assertThat(found).containsExactly(new Document("_id", "k5").append("n", 5));
    }

    @Test
    void instantsCompareAndAlternativesMatch() {
        var noon = Instant.parse("2026-12-01T12:00:00Z");
        things.insertOne(new Document("_id", "a").append("expiresAt", Date.from(noon)));
        things.insertOne(new Document("_id", "b").append("state", "OPEN"));

        assertThat(things.countDocuments(or(lte("expiresAt", Date.from(noon)), eq("state", "OPEN"))))
                .isEqualTo(2);
        assertThat(things.countDocuments(lte("expiresAt", Date.from(noon.minusMillis(1)))))
                .isZero();
    }

    @Test
    void uniqueIndexHoldsAndOtherIndexesAreAccepted() {
        things.createIndex(Indexes.ascending("reference"), new IndexOptions().unique(true));
        things.createIndex(
                Indexes.ascending("state", "expiresAt"),
                new IndexOptions().partialFilterExpression(new Document("state", "HELD")));
        things.insertOne(new Document("_id", "a").append("reference", "ABCD-2345"));

        assertThatThrownBy(() -> things.insertOne(new Document("_id", "b").append("reference", "ABCD-2345")))
                .hasMessageContaining("11000");
    }

    @Test
    void unorderedBulkWriteDoesAllItCan() {
        var result = things.bulkWrite(List.of(
                new InsertOneModel<>(new Document("_id", "a").append("n", 1)),
                new UpdateOneModel<>(eq("_id", "a"), Updates.inc("n", 5)),
                new UpdateOneModel<>(eq("_id", "b"), Updates.set("n", 9), new UpdateOptions().upsert(true))));

        assertThat(result.getInsertedCount()).isEqualTo(1);
        assertThat(result.getUpserts()).hasSize(1);
        assertThat(things.countDocuments()).isEqualTo(2);
    }

    @Test
    void pipelineMatchesGroupsAndSums() {
        IntStream.range(0, 6)
                .forEach(i -> things.insertOne(
                        new Document("_id", "k" + i).append("even", i % 2 == 0).append("n", i)));

        var sums = things.aggregate(List.of(
                        new Document("$match", new Document("n", new Document("$gt", 0))),
                        new Document("$group", new Document("_id", "$even").append("sum", new Document("$sum", "$n"))),
                        new Document("$sort", new Document("_id", 1))))
                .into(new java.util.ArrayList<>());

        assertThat(sums).extracting(each -> each.get("sum")).containsExactly(9, 6);
    }

    @Test
    void lastUnitGoesToOneOfManyThreads() throws Exception {
        things.insertOne(new Document("_id", "slot").append("free", 10).append("taken", new Document()));

        var winners = together(i -> {
            var won = things.findOneAndUpdate(
                    and(eq("_id", "slot"), gt("free", 0)),
                    Updates.combine(Updates.inc("free", -1), Updates.set("taken.p" + i, true)),
                    after());
            return won == null ? 0 : 1;
        });

        assertThat(winners).isEqualTo(10);
        assertThat(first().getInteger("free")).isZero();
        assertThat(first().get("taken", Document.class)).hasSize(10);
    }

    @Test
    void incrementsOfManyThreadsAllCount() throws Exception {
        things.insertOne(new Document("_id", "counter").append("n", 0));

        together(i -> {
            for (int j = 0; j < 50; j++) {
                things.updateOne(eq("_id", "counter"), Updates.inc("n", 1));
            }
            return 1;
        });

        assertThat(first().getInteger("n")).isEqualTo(THREADS * 50);
    }

    @Test
    void oneOfManyThreadsInsertsTheSameId() throws Exception {
        var inserted = together(i -> {
            try {
                things.insertOne(new Document("_id", "claim").append("by", i));
                return 1;
            } catch (MongoWriteException e) {
                return 0;
            }
        });

        assertThat(inserted).isEqualTo(1);
    }

    private interface Contender {
        int run(int number);
    }

    private static int together(Contender contender) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var tasks = IntStream.range(0, THREADS)
                    .<Callable<Integer>>mapToObj(i -> () -> contender.run(i))
                    .toList();
            return threads.invokeAll(tasks).stream().mapToInt(Future::resultNow).sum();
        }
    }

    private Document first() {
        var found = things.find().first();
        assertThat(found).isNotNull();
        return Objects.requireNonNull(found);
    }

    private static FindOneAndUpdateOptions after() {
        return new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
    }
}
