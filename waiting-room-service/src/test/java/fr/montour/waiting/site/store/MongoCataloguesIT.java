package fr.montour.waiting.site.store;

import com.mongodb.client.MongoDatabase;
import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.site.Catalogues;
import fr.montour.waiting.site.CataloguesContract;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoCataloguesIT extends CataloguesContract implements TestPropertyProvider {

    @Inject
    MongoDatabase database;

    @Inject
    MongoCatalogues store;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    @Override
    protected Catalogues empty() {
        database.getCollection("catalogue").deleteMany(new Document());
        return store;
    }
}
