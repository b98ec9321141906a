package fr.montour.notification.delivery.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fr.montour.backing.Backing;
import fr.montour.notification.delivery.Deliveries;
import fr.montour.notification.delivery.DeliveriesContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class MongoDeliveriesIT extends DeliveriesContract {

    private MongoClient client;
    private Deliveries deliveries;

    @BeforeEach
    void connect() {
        client = MongoClients.create(Backing.shared().mongodb().toString());
        deliveries = new MongoDeliveries(client.getDatabase("notification_deliveries_it"));
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Override
    protected Deliveries deliveries() {
        return deliveries;
    }
}
