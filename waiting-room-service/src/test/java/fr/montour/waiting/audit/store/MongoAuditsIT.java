package fr.montour.waiting.audit.store;

import com.mongodb.client.MongoDatabase;
import fr.montour.waiting.audit.Audits;
import fr.montour.waiting.audit.AuditsContract;
import fr.montour.waiting.fakes.RealStore;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoAuditsIT extends AuditsContract implements TestPropertyProvider {

    @Inject
    MongoDatabase database;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    @Override
    protected Audits empty() {
        database.getCollection("audits").deleteMany(new Document());
        return new MongoAudits(database);
    }
}
