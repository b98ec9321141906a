package fr.montour.waiting.clock.store;

import com.mongodb.client.MongoDatabase;
import fr.montour.waiting.clock.StoreTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.bson.Document;

/** The time of the primary, as {@code hello} tells it: no document is read. */
@Singleton
public final class MongoStoreTime implements StoreTime {

    private static final Document HELLO = new Document("hello", 1);

    private final MongoDatabase database;

    public MongoStoreTime(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public Instant now() {
        return database.runCommand(HELLO).getDate("localTime").toInstant();
    }
}
