package fr.montour.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.montour.backing.mongo.EmbeddedMongo;
import fr.montour.backing.process.Ports;
import fr.montour.platform.testing.TestTokens;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service whose store goes away and comes back. */
class StoreAwayIT {

    private static final Duration PROMPT = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private final int port = Ports.free();
    private EmbeddedMongo mongo;
    private EmbeddedServer service;

    @Controller("/count")
    @Requires(property = "spec.name", value = "StoreAwayIT")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @ExecuteOn(TaskExecutors.BLOCKING)
    static final class CountController {

        private final MongoDatabase database;

        CountController(MongoDatabase database) {
            this.database = database;
        }

        @Get
        long count() {
            database.getCollection("things").insertOne(new Document());
            return database.getCollection("things").countDocuments();
        }
    }

    @BeforeEach
    void start() {
        mongo = EmbeddedMongo.onDisk(folder.resolve("journal"), port);
        Map<String, Object> properties = new HashMap<>(TestTokens.properties());
        properties.put("spec.name", "StoreAwayIT");
        properties.put("micronaut.application.name", "store-away");
        properties.put("micronaut.server.port", -1);
        properties.put("montour.database", "away");
        properties.put("mongodb.uri", "mongodb://127.0.0.1:" + port);
        properties.put("rabbitmq.uri", "amqp://127.0.0.1:" + Ports.free());
        service = ApplicationContext.run(EmbeddedServer.class, properties);
        Awaitility.await().until(() -> get("/count").statusCode() == 200);
    }

    @AfterEach
    void stop() {
        service.close();
        mongo.close();
    }

    @Test
    void storeThatIsAwayIsToldPromptlyAndComesBackByItself() throws Exception {
        assertThat(get("/health/readiness").statusCode()).isEqualTo(200);

        mongo.close();
        long begin = System.nanoTime();
        HttpResponse<String> refused = get("/count");

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(PROMPT);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("urn:montour:problem:store-unavailable");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(get("/health/readiness").statusCode()).isEqualTo(503);
        assertThat(get("/health/liveness").statusCode()).isEqualTo(200);

        mongo = EmbeddedMongo.onDisk(folder.resolve("journal"), port);

        Awaitility.await().atMost(PROMPT).until(() -> get("/count").statusCode() == 200);
        assertThat(get("/count").body()).as("what was written before is there").isEqualTo("3");
        assertThat(get("/health/readiness").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(service.getURI().resolve(path)).build(), BodyHandlers.ofString());
        }
    }
}
