package fr.montour.waiting.line.store;

import com.mongodb.client.MongoDatabase;
import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.LinesContract;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoLinesIT extends LinesContract implements TestPropertyProvider {

    @Inject
    MongoDatabase database;

    @Inject
    MongoLines store;

    @Inject
    MongoActivePlaces activePlaces;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    @Override
    protected Lines empty() {
        database.getCollection("lines").deleteMany(new Document());
        database.getCollection("line_calling").deleteMany(new Document());
        database.getCollection("active_places").deleteMany(new Document());
        return store;
    }

    @Override
    protected ActivePlaces activePlaces() {
        return activePlaces;
    }
}
