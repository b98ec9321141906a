package fr.montour.waiting.stock.store;

import com.mongodb.client.MongoDatabase;
import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.stock.StockComparisons;
import fr.montour.waiting.stock.StockComparisonsContract;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoStockComparisonsIT extends StockComparisonsContract implements TestPropertyProvider {

    @Inject
    MongoDatabase database;

    @Inject
    MongoStockComparisons store;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    @Override
    protected StockComparisons empty() {
        database.getCollection("stock_comparisons").deleteMany(new Document());
        return store;
    }
}
