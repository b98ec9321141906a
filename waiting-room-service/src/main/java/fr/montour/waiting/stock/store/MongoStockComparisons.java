package fr.montour.waiting.stock.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.montour.platform.store.Documents;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.stock.StockComparison;
import fr.montour.waiting.stock.StockComparison.Apart;
import fr.montour.waiting.stock.StockComparisons;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** One document a line in the collection {@code stock_comparisons}; the latest count is its version. */
@Singleton
final class MongoStockComparisons implements StockComparisons {

    private static final String COUNTED = "countedAt";
    private static final String COMPARED = "comparedAt";
    private static final String APART = "apart";
    private static final String SINCE = "since";

    private final MongoCollection<Document> comparisons;

    MongoStockComparisons(MongoDatabase database) {
        comparisons = database.getCollection("stock_comparisons");
    }

    @Override
    public StockComparison of(LineId line) {
        return Optional.ofNullable(comparisons.find(eq("_id", line.value())).first())
                .map(MongoStockComparisons::read)
                .orElseGet(() -> StockComparison.none(line));
    }

    @Override
    public List<StockComparison> all() {
        return comparisons.find().map(MongoStockComparisons::read).into(new ArrayList<>());
    }

    @Override
    public boolean replace(StockComparison before, StockComparison next) {
        Document document = write(next);
        return before.countedAt().equals(Instant.EPOCH)
                ? Documents.insertIfAbsent(comparisons, document)
                : Documents.replaceIf(
                        comparisons,
                        and(eq("_id", next.line().value()), eq(COUNTED, Documents.date(before.countedAt()))),
                        document);
    }

    private static Document write(StockComparison comparison) {
        Document document = new Document("_id", comparison.line().value())
                .append(COUNTED, Documents.date(comparison.countedAt()))
                .append("seen", comparison.seen())
                .append("difference", comparison.difference());
        Instant comparedAt = comparison.comparedAt();
        if (comparedAt != null) {
            document.append(COMPARED, Documents.date(comparedAt));
        }
        Apart apart = comparison.apart();
        if (apart != null) {
            document.append(
                    APART, new Document("revision", apart.revision()).append(SINCE, Documents.date(apart.since())));
        }
        return document;
    }

    private static StockComparison read(Document stored) {
        return new StockComparison(
                new LineId(stored.getString("_id")),
                Documents.instant(stored, COUNTED),
                Documents.optionalInstant(stored, COMPARED).orElse(null),
                stored.getInteger("seen"),
                stored.getInteger("difference"),
                stored.containsKey(APART) ? apart(Documents.child(stored, APART)) : null);
    }

    private static Apart apart(Document stored) {
        return new Apart(stored.getLong("revision"), Documents.instant(stored, SINCE));
    }
}
