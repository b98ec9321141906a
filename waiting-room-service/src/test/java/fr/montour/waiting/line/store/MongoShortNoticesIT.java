package fr.montour.waiting.line.store;

import com.mongodb.client.MongoDatabase;
import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.line.CallNotes;
import fr.montour.waiting.line.CallNotesContract;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoShortNoticesIT extends CallNotesContract implements TestPropertyProvider {

    @Inject
    MongoDatabase database;

    @Inject
    MongoShortNotices store;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    @Override
    protected CallNotes empty() {
        database.getCollection("short_notices").deleteMany(new Document());
        return store;
    }
}
