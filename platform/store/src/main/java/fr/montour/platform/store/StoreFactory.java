package fr.montour.platform.store;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** The service's own database, named by {@code montour.database}. */
@Factory
@Requires(property = "montour.database")
final class StoreFactory {

    /** An acknowledged write has reached the journals of a majority: it survives the loss of any one node. */
    @Singleton
    MongoDatabase database(MongoClient client, @Value("${montour.database}") String name) {
        return client.getDatabase(name)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.DEFAULT);
    }
}
