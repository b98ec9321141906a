package fr.montour.waiting.release.store;

import com.mongodb.client.MongoDatabase;
import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.release.Releases;
import fr.montour.waiting.release.ReleasesContract;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoReleasesIT extends ReleasesContract implements TestPropertyProvider {

    @Inject
    MongoDatabase database;

    @Inject
    MongoReleases store;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    @Override
    protected Releases empty() {
        database.getCollection("releases").deleteMany(new Document());
        return store;
    }
}
