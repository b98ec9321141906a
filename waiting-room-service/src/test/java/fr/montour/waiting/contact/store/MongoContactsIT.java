package fr.montour.waiting.contact.store;

import com.mongodb.client.MongoDatabase;
import fr.montour.waiting.contact.Contacts;
import fr.montour.waiting.contact.ContactsContract;
import fr.montour.waiting.fakes.RealStore;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoContactsIT extends ContactsContract implements TestPropertyProvider {

    @Inject
    MongoDatabase database;

    @Inject
    MongoContacts store;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    @Override
    protected Contacts empty() {
        database.getCollection("contacts").deleteMany(new Document());
        return store;
    }
}
