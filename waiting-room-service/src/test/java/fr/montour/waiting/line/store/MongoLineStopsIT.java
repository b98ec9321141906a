package fr.montour.waiting.line.store;

import com.mongodb.client.MongoDatabase;
import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.line.Heartbeat;
import fr.montour.waiting.line.LineStopsContract;
import fr.montour.waiting.line.Lines;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoLineStopsIT extends LineStopsContract implements TestPropertyProvider {

    @Inject
    MongoDatabase database;

    @Inject
    MongoLines store;

    @Inject
    MongoHeartbeat heartbeat;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    @Override
    protected Lines empty() {
        List.of("lines", "line_calling", "active_places", "heartbeat")
                .forEach(name -> database.getCollection(name).deleteMany(new Document()));
        return store;
    }

    @Override
    protected Heartbeat heartbeat() {
        return heartbeat;
    }
}
