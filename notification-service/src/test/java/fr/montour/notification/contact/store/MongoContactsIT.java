package fr.montour.notification.contact.store;

import fr.montour.backing.Backing;
import fr.montour.notification.contact.Contacts;
import fr.montour.notification.contact.ContactsContract;
import fr.montour.platform.testing.TestTokens;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;

@MicronautTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoContactsIT extends ContactsContract implements TestPropertyProvider {

    @Inject
    Contacts contacts;

    @Override
    public Map<String, String> getProperties() {
        var properties = new HashMap<>(TestTokens.properties());
        properties.put("mongodb.uri", Backing.shared().mongodb().toString());
        properties.put("rabbitmq.uri", Backing.shared().rabbitmq().toString());
        properties.put("montour.database", "notification_contacts_it");
        properties.put("montour.events.queue-suffix", ".contacts-it");
        properties.put("micronaut.server.port", "-1");
        return properties;
    }

    @Override
    protected Contacts contacts() {
        return contacts;
    }
}
