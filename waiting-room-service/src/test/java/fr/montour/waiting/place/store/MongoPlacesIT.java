package fr.montour.waiting.place.store;

import com.mongodb.client.MongoDatabase;
import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.place.Places;
import fr.montour.waiting.place.PlacesContract;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoPlacesIT extends PlacesContract implements TestPropertyProvider {

    @Inject
    MongoDatabase database;

    @Inject
    MongoPlaces store;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    @Override
    protected Places empty() {
        database.getCollection("places").deleteMany(new Document());
        return store;
    }
}
