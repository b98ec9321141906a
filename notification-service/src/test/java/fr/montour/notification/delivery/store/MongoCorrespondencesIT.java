package fr.montour.notification.delivery.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fr.montour.backing.Backing;
import fr.montour.notification.delivery.Correspondences;
import fr.montour.notification.delivery.CorrespondencesContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class MongoCorrespondencesIT extends CorrespondencesContract {

    private MongoClient client;
    private Correspondences correspondences;

    @BeforeEach
    void connect() {
        client = MongoClients.create(Backing.shared().mongodb().toString());
        correspondences = new MongoCorrespondences(client.getDatabase("notification_correspondences_it"));
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Override
    protected Correspondences correspondences() {
        return correspondences;
    }
}
