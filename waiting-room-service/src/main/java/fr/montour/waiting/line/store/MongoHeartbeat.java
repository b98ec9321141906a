package fr.montour.waiting.line.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.max;
import static fr.montour.platform.store.Documents.date;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import fr.montour.platform.store.Documents;
import fr.montour.waiting.line.Heartbeat;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The heartbeat as the one document of the collection {@code heartbeat}. */
@Singleton
public final class MongoHeartbeat implements Heartbeat {

    private static final String AT = "at";
    private static final Bson THE_ONE = eq("_id", "waiting-room");

    private final MongoCollection<Document> beats;

    public MongoHeartbeat(MongoDatabase database) {
        beats = database.getCollection("heartbeat");
    }

    @Override
    public Optional<Instant> last() {
        return Optional.ofNullable(beats.find(THE_ONE).first()).map(beat -> Documents.instant(beat, AT));
    }

    @Override
    public void beat(Instant now) {
        beats.updateOne(THE_ONE, max(AT, date(now)), new UpdateOptions().upsert(true));
    }
}
