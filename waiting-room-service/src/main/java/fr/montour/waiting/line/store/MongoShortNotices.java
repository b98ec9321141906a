package fr.montour.waiting.line.store;

import com.mongodb.client.MongoDatabase;
import fr.montour.waiting.line.ShortNotices;
import jakarta.inject.Singleton;

/** People who can come at short notice, in the collection {@code short_notices}. */
@Singleton
public final class MongoShortNotices extends MongoCallNotes implements ShortNotices {

    public MongoShortNotices(MongoDatabase database) {
        super(database, "short_notices");
    }
}
