package fr.montour.slot.stock.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static fr.montour.platform.store.Documents.date;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import fr.montour.platform.events.OutboxEntries;
import fr.montour.platform.events.OutboxRelay;
import fr.montour.platform.store.Documents;
import fr.montour.slot.model.LineId;
import fr.montour.slot.stock.Stock;
import fr.montour.slot.stock.StockStatements;
import fr.montour.slot.stock.events.StockEvents;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * One document a line. Its outbox holds the last statement alone: the waiting room needs no other, so an absent broker does not
 * make it grow.
 */
@Singleton
public class MongoStockStatements implements StockStatements {

    /** Name of the collection. */
    public static final String COLLECTION = "line_stocks";

    private static final String DEMANDED = "demanded";
    private static final String STATED = "stated";
    private static final String UNITS = "units";
    private static final String DUE = "due";

    private static final FindOneAndUpdateOptions DEMANDED_AFTER = new FindOneAndUpdateOptions()
            .returnDocument(ReturnDocument.AFTER)
            .projection(Projections.include(DEMANDED));

    private final MongoCollection<Document> stocks;
    private final StockEvents events;
    private final OutboxRelay relay;

    MongoStockStatements(MongoDatabase database, StockEvents events, OutboxRelay relay) {
        this.stocks = database.getCollection(COLLECTION);
        this.events = events;
        this.relay = relay;
        stocks.createIndex(Indexes.ascending(DUE));
    }

    @Override
    public long demand(LineId line, Instant now) {
        var demand = combine(inc(DEMANDED, 1L), min(DUE, date(now)));
        var demanded = stocks.findOneAndUpdate(byId(line), demand, DEMANDED_AFTER);
        if (demanded == null) {
            Documents.insertIfAbsent(
                    stocks,
                    new Document("_id", line.toString())
                            .append(DEMANDED, 0L)
                            .append(STATED, 0L)
                            .append(UNITS, List.of()));
            demanded = stocks.findOneAndUpdate(byId(line), demand, DEMANDED_AFTER);
        }
        return Documents.required(demanded, line.toString()).getLong(DEMANDED);
    }

    @Override
    public Optional<Stated> find(LineId line) {
        return Optional.ofNullable(stocks.find(byId(line))
                        .projection(Projections.exclude(OutboxEntries.FIELD))
                        .first())
                .map(found ->
                        new Stated(found.getLong(DEMANDED), new Stock(line, found.getLong(STATED), units(found))));
    }

    @Override
    public void state(Stock stock, Optional<Instant> nextDue) {
        boolean newer = Documents.updateIf(
                stocks,
                and(byId(stock.line()), lt(STATED, stock.revision())),
                combine(
                        set(STATED, stock.revision()),
                        set(UNITS, documents(stock.units())),
                        set(OutboxEntries.FIELD, List.of(events.stated(stock)))));
        stocks.updateOne(
                and(byId(stock.line()), eq(DEMANDED, stock.revision())),
                nextDue.map(due -> set(DUE, date(due))).orElseGet(() -> unset(DUE)));
        if (newer) {
            relay.wake(COLLECTION, stock.line().toString());
        }
    }

    @Override
    public List<LineId> due(Instant now, int limit) {
        return ids(stocks.find(lte(DUE, date(now))).limit(limit));
    }

    @Override
    public List<LineId> lines() {
        return ids(stocks.find());
    }

    private static List<LineId> ids(FindIterable<Document> found) {
        return found.projection(Projections.include("_id"))
                .map(document -> LineId.parse(document.getString("_id")).orElseThrow())
                .into(new ArrayList<>());
    }

    private static List<Document> documents(SortedMap<Instant, Integer> units) {
        return units.entrySet().stream()
                .map(entry -> new Document("until", date(entry.getKey())).append("count", entry.getValue()))
                .toList();
    }

    private static SortedMap<Instant, Integer> units(Document document) {
        var units = new TreeMap<Instant, Integer>();
        document.getList(UNITS, Document.class)
                .forEach(entry -> units.put(Documents.instant(entry, "until"), entry.getInteger("count")));
        return units;
    }

    private static Bson byId(LineId line) {
        return eq("_id", line.toString());
    }
}
