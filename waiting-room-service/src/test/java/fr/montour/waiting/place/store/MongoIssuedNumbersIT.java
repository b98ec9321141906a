package fr.montour.waiting.place.store;

import com.mongodb.client.MongoDatabase;
import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.place.IssuedNumbers;
import fr.montour.waiting.place.IssuedNumbersContract;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoIssuedNumbersIT extends IssuedNumbersContract implements TestPropertyProvider {

    @Inject
    MongoDatabase database;

    @Inject
    MongoIssuedNumbers store;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    @Override
    protected IssuedNumbers empty() {
        database.getCollection("issued_numbers").deleteMany(new Document());
        return store;
    }
}
