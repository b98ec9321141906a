package fr.montour.backing.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import fr.montour.backing.LocalServers;
import fr.montour.backing.process.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class EmbeddedMongoIT {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongoIT.class);

    @TempDir
    Path folder;

    @Test
    void acknowledgedWritesSurviveSigkillInTheMidstOfWriting() throws Exception {
        var server = new LocalServers(folder).mongodb(Ports.free());
        var process = server.start();
        org.awaitility.Awaitility.await()
                .atMost(server.startTimeout())
                .until(() -> server.readiness().isReady());
        var acknowledged = ConcurrentHashMap.<String>newKeySet();
        var killed = new AtomicBoolean();
        try (var client =
                MongoClients.create("mongodb://127.0.0.1:" + server.ports().getFirst()
                        + "/?serverSelectionTimeoutMS=500&connectTimeoutMS=500&retryWrites=false")) {
            var things = client.getDatabase("test").getCollection("things");
            var writers = IntStream.range(0, 8)
                    .mapToObj(writer -> CompletableFuture.runAsync(() -> write(things, writer, acknowledged, killed)))
                    .toList();
            org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() > 500);

            process.destroyForcibly().waitFor();
            killed.set(true);
            writers.forEach(CompletableFuture::join);
        }

        try (var again = EmbeddedMongo.onDisk(folder.resolve("mongodb/montour.journal"), 0);
                var client = MongoClients.create(again.uri().toString())) {
            var things = client.getDatabase("test").getCollection("things");
            var found = things.find(eq("state", "CHANGED"))
                    .map(each -> each.getString("_id"))
                    .into(new java.util.HashSet<>());
            assertThat(found).containsAll(acknowledged);
        }
    }

    @Test
    void documentsIndexesAndRemovalsSurviveARestart() {
        var file = folder.resolve("store.journal");
        try (var mongo = EmbeddedMongo.onDisk(file, 0);
                var client = MongoClients.create(mongo.uri().toString())) {
            var things = client.getDatabase("test").getCollection("things");
            things.createIndex(Indexes.ascending("reference"), new IndexOptions().unique(true));
            things.insertOne(new Document("_id", "kept").append("reference", "r1"));
            things.insertOne(new Document("_id", "removed").append("reference", "r2"));
            things.deleteOne(eq("_id", "removed"));
            client.getDatabase("dropped").getCollection("things").insertOne(new Document("_id", 1));
            client.getDatabase("dropped").drop();
        }

        try (var mongo = EmbeddedMongo.onDisk(file, 0);
                var client = MongoClients.create(mongo.uri().toString())) {
            var things = client.getDatabase("test").getCollection("things");
            assertThat(things.find()).extracting(each -> each.get("_id")).containsExactly("kept");
            assertThat(client.getDatabase("dropped").getCollection("things").countDocuments())
                    .isZero();
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> things.insertOne(new Document("_id", "other").append("reference", "r1")))
                    .hasMessageContaining("11000");
        }
    }

    @Test
    void tornEndOfTheFileIsCutOff() throws Exception {
        var file = folder.resolve("store.journal");
        try (var mongo = EmbeddedMongo.onDisk(file, 0);
                var client = MongoClients.create(mongo.uri().toString())) {
            client.getDatabase("test").getCollection("things").insertOne(new Document("_id", "kept"));
        }
        Files.write(file, new byte[] {0, 0, 1, 0, 42, 42}, StandardOpenOption.APPEND);

        try (var mongo = EmbeddedMongo.onDisk(file, 0);
                var client = MongoClients.create(mongo.uri().toString())) {
            assertThat(client.getDatabase("test").getCollection("things").countDocuments())
                    .isEqualTo(1);
        }
    }

    @Test
    void conditionBesideTheIdDoesNotReadTheWholeCollection() {
        try (var mongo = EmbeddedMongo.onDisk(folder.resolve("store.journal"), 0);
                var client = MongoClients.create(mongo.uri().toString())) {
            var things = client.getDatabase("test").getCollection("things");
            things.insertMany(IntStream.range(0, 50_000)
                    .mapToObj(i -> new Document("_id", "k" + i).append("state", "WAITING"))
                    .toList());
            long started = System.nanoTime();

            for (int i = 0; i < 2_000; i++) {
                var changed = things.findOneAndUpdate(
                        and(eq("_id", "k" + i * 20), eq("state", "WAITING")), Updates.set("state", "CALLED"));
                assertThat(changed).isNotNull();
            }

            var took = Duration.ofNanos(System.nanoTime() - started);
            LOG.info("2,000 conditional updates among 50,000 documents, one thread: {} ms", took.toMillis());
            assertThat(took).isLessThan(Duration.ofSeconds(60));
        }
    }

    @Test
    void answerOfSeveralBatchesShowsNestedValuesAsTheyWereWhateverIsWrittenMeanwhile() {
        try (var mongo = EmbeddedMongo.onDisk(folder.resolve("store.journal"), 0);
                var client = MongoClients.create(mongo.uri().toString())) {
            var things = client.getDatabase("test").getCollection("things");
            var asItWas = new Document("kept", 1)
                    .append("deep", new Document("n", 1))
                    .append("list", List.of(new Document("n", 1), new Document("n", 2)));
            things.insertMany(IntStream.range(0, 20)
                    .mapToObj(i -> new Document("_id", i).append("nested", Document.parse(asItWas.toJson())))
                    .toList());

            var seen = new ArrayList<Object>();
            try (var cursor = things.find().batchSize(2).iterator()) {
                seen.add(cursor.next().get("nested"));
                things.updateMany(
                        new Document(),
                        Updates.combine(
                                Updates.inc("nested.deep.n", 1),
                                Updates.unset("nested.kept"),
                                Updates.set("nested.list.0.n", 9),
                                Updates.set("nested.added", true)));
                things.findOneAndUpdate(eq("_id", 19), Updates.pull("nested.list", new Document("n", 2)));
                things.aggregate(List.of(new Document("$addFields", new Document("nested", new Document("deep", 0)))))
                        .forEach(each -> LOG.debug("{}", each));
                cursor.forEachRemaining(each -> seen.add(each.get("nested")));
            }

            assertThat(seen).hasSize(20).containsOnly(asItWas);
            assertThat(things.find(eq("_id", 19)).first())
                    .isEqualTo(new Document("_id", 19)
                            .append(
                                    "nested",
                                    new Document("deep", new Document("n", 2))
                                            .append("list", List.of(new Document("n", 9)))
                                            .append("added", true)));
        }
    }

    private static void write(
            MongoCollection<Document> things, int writer, java.util.Set<String> acknowledged, AtomicBoolean killed) {
        try {
            for (int i = 0; !killed.get(); i++) {
                var id = writer + "-" + i;
                things.insertOne(new Document("_id", id).append("state", "NEW"));
                things.updateOne(and(eq("_id", id), eq("state", "NEW")), Updates.set("state", "CHANGED"));
                acknowledged.add(id);
            }
        } catch (com.mongodb.MongoException e) {
            LOG.debug("The server is gone, as it should be", e);
        }
    }
}
