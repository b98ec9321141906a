package fr.montour.waiting.line.store;

import com.mongodb.client.MongoDatabase;
import fr.montour.waiting.line.RepeatCalls;
import jakarta.inject.Singleton;

/** People to be called again, in the collection {@code repeat_calls}. */
@Singleton
public final class MongoRepeatCalls extends MongoCallNotes implements RepeatCalls {

    public MongoRepeatCalls(MongoDatabase database) {
        super(database, "repeat_calls");
    }
}
