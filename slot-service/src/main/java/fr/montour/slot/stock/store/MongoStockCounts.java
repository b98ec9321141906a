package fr.montour.slot.stock.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;
import static fr.montour.platform.store.Documents.date;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.montour.platform.events.OutboxEntries;
import fr.montour.platform.events.OutboxRelay;
import fr.montour.platform.store.Documents;
import fr.montour.slot.stock.StockCount;
import fr.montour.slot.stock.StockCounts;
import fr.montour.slot.stock.events.StockEvents;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.bson.Document;

/** One document, whose outbox holds the last count alone: an older one is of no use to anybody. */
@Singleton
public class MongoStockCounts implements StockCounts {

    /** Name of the collection. */
    public static final String COLLECTION = "stock_counts";

    private static final String ID = "last";
    private static final String MINUTE = "minute";

    private final MongoCollection<Document> counts;
    private final StockEvents events;
    private final OutboxRelay relay;

    MongoStockCounts(MongoDatabase database, StockEvents events, OutboxRelay relay) {
        this.counts = database.getCollection(COLLECTION);
        this.events = events;
        this.relay = relay;
    }

    @Override
    public boolean begin(Instant minute) {
        return Documents.updateIf(counts, and(eq("_id", ID), lt(MINUTE, date(minute))), set(MINUTE, date(minute)))
                || Documents.insertIfAbsent(counts, new Document("_id", ID).append(MINUTE, date(minute)));
    }

    @Override
    public void announce(Instant minute, List<StockCount> counted) {
        boolean latest = Documents.updateIf(
                counts,
                and(eq("_id", ID), eq(MINUTE, date(minute))),
                set(OutboxEntries.FIELD, List.of(events.counted(counted))));
        if (latest) {
            relay.wake(COLLECTION, ID);
        }
    }
}
