package fr.montour.platform.audit.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fr.montour.backing.Backing;
import fr.montour.platform.audit.AuditEntries;
import fr.montour.platform.audit.AuditEntriesContract;
import org.junit.jupiter.api.AfterAll;

class MongoAuditEntriesIT extends AuditEntriesContract {

    private static final MongoClient client =
            MongoClients.create(Backing.shared().mongodb().toString());

    @AfterAll
    static void disconnect() {
        client.close();
    }

    @Override
    protected AuditEntries empty() {
        var database = client.getDatabase("audits_it");
        database.drop();
        return new MongoAuditEntries(database);
    }
}
