package fr.montour.waiting.calling.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.max;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import fr.montour.waiting.calling.Reminders;
import fr.montour.waiting.model.LineId;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.bson.Document;

/** One document a line in the collection {@code reminders}. */
@Singleton
public final class MongoReminders implements Reminders {

    private static final String TOLD = "told";

    private final MongoCollection<Document> reminders;

    public MongoReminders(MongoDatabase database) {
        reminders = database.getCollection("reminders");
    }

    @Override
    public long toldUpTo(LineId line) {
        return Optional.ofNullable(reminders.find(eq("_id", line.value())).first())
                .map(found -> found.getLong(TOLD))
                .orElse(0L);
    }

    @Override
    public void told(LineId line, long number) {
        reminders.updateOne(eq("_id", line.value()), max(TOLD, number), new UpdateOptions().upsert(true));
    }
}
