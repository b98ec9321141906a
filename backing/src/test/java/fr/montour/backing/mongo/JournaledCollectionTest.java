package fr.montour.backing.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class JournaledCollectionTest {

    private static final Document ALL = new Document();
    private static final Document ONE = new Document("_id", 1);

    private final CountDownLatch writing = new CountDownLatch(1);
    private final CountDownLatch written = new CountDownLatch(1);

    @Test
    @Timeout(20)
    void readsWaitForNoWriteAndSeeNoneThatIsNotInTheJournalYet() throws Exception {
        var things = collection((entry, apply) -> {
            if (new Document("_id", 1).append("is", "new").equals(entry.document())) {
                writing.countDown();
                await(written);
            }
            apply.run();
        });
        things.insertDocuments(List.of(new Document("_id", 1).append("is", "old")), true);

        var update = new Document("$set", new Document("is", "new"));
        var change = CompletableFuture.runAsync(
                () -> things.updateDocuments(ONE, update, ArrayFilters.empty(), false, false, NoopOplog.get()));
        await(writing);
        assertThat(things.handleQuery(ONE, 0, 0)).extracting("is").containsExactly("old");
        assertThat(things.handleQuery(ALL, 0, 0)).extracting("is").containsExactly("old");
        written.countDown();
        change.get(10, TimeUnit.SECONDS);

        assertThat(things.handleQuery(ONE, 0, 0)).extracting("is").containsExactly("new");
    }

    @Test
    void listOfIdsAndOtherConditionsBothHold() {
        var things = collection((entry, apply) -> apply.run());
        things.insertDocuments(
                List.of(
                        new Document("_id", 1).append("is", "red"),
                        new Document("_id", 2).append("is", "blue"),
                        new Document("_id", 3).append("is", "red")),
                true);

        var oneTwoFour = new Document("_id", new Document("$in", List.of(4, 2, 1)));
        assertThat(things.handleQuery(oneTwoFour, 0, 0)).extracting("_id").containsExactly(1, 2);
        assertThat(things.handleQuery(oneTwoFour.append("is", "red"), 0, 0))
                .extracting("_id")
                .containsExactly(1);
    }

    private static JournaledCollection collection(BiConsumer<Journal.Entry, Runnable> journal) {
        var database = new JournaledDatabase(
                        "test", new CursorRegistry(), any -> new TreeMap<>(), (entry, apply) -> apply.run())
                .opened();
        var things = new JournaledCollection(
                database, "things", CollectionOptions.withDefaults(), new CursorRegistry(), new TreeMap<>(), journal);
        things.addIndex(new UniqueIndex("_id_", List.of(new IndexKey("_id", true)), false));
        return things;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
