package fr.montour.waiting.place.store;

import com.mongodb.client.MongoDatabase;
import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.place.ChangedPlaces;
import fr.montour.waiting.place.ChangedPlacesContract;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoChangedPlacesIT extends ChangedPlacesContract implements TestPropertyProvider {

    @Inject
    MongoDatabase database;

    @Inject
    MongoChangedPlaces store;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    @Override
    protected ChangedPlaces empty() {
        database.getCollection("changed_places").deleteMany(new Document());
        return store;
    }
}
