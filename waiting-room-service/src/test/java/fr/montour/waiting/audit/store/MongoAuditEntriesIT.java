package fr.montour.waiting.audit.store;

import com.mongodb.client.MongoDatabase;
import fr.montour.waiting.audit.AuditEntries;
import fr.montour.waiting.audit.AuditEntriesContract;
import fr.montour.waiting.fakes.RealStore;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoAuditEntriesIT extends AuditEntriesContract implements TestPropertyProvider {

    @Inject
    MongoDatabase database;

    @Inject
    MongoAuditEntries store;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    @Override
    protected AuditEntries empty() {
        database.getCollection("audits").deleteMany(new Document());
        return store;
    }
}
