package fr.montour.platform.events;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Date;
import org.bson.Document;

/** Which events this service has handled; one document per event, its {@code _id} the id of the event. */
@Singleton
final class Inbox {

    private final MongoCollection<Document> handled;
    private final InstantSource clock;
    private final EventsConfiguration configuration;

    Inbox(MongoDatabase database, InstantSource clock, EventsConfiguration configuration) {
        this.handled = database.getCollection("inbox");
        this.clock = clock;
        this.configuration = configuration;
    }

    boolean contains(String eventId) {
        return handled.find(Filters.eq("_id", eventId))
                        .projection(Projections.include("_id"))
                        .first()
                != null;
    }

    void add(Event<?> event) {
        try {
            handled.insertOne(new Document("_id", event.id())
                    .append("type", event.type())
                    .append("at", Date.from(clock.instant())));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** Forgets what is too old to come again. */
    long prune() {
        var limit = clock.instant().minus(configuration.inboxRetention());
        return handled.deleteMany(Filters.lt("at", Date.from(limit))).getDeletedCount();
    }
}
