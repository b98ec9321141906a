package fr.montour.waiting.place.store;

import com.mongodb.client.MongoDatabase;
import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.place.Tickets;
import fr.montour.waiting.place.TicketsContract;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoTicketsIT extends TicketsContract implements TestPropertyProvider {

    @Inject
    MongoDatabase database;

    @Inject
    MongoTickets store;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    @Override
    protected Tickets empty() {
        database.getCollection("tickets").deleteMany(new Document());
        return store;
    }
}
