package fr.montour.waiting.history.store;

import com.mongodb.client.MongoDatabase;
import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.history.Histories;
import fr.montour.waiting.history.HistoriesContract;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoHistoriesIT extends HistoriesContract implements TestPropertyProvider {

    @Inject
    MongoDatabase database;

    @Inject
    MongoHistories store;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    @Override
    protected Histories empty() {
        database.getCollection("history_minutes").deleteMany(new Document());
        return store;
    }
}
