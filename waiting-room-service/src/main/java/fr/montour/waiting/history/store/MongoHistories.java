package fr.montour.waiting.history.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.montour.platform.store.Documents;
import fr.montour.waiting.history.CountedEvent;
import fr.montour.waiting.history.Histories;
import fr.montour.waiting.history.Minute;
import fr.montour.waiting.history.Sample;
import fr.montour.waiting.model.LineId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Collection {@code history_minutes}, one document per line and minute. Read and pruned by the repository. Written by the
 * driver: several nodes add to the same minute, and saving a whole entity would lose what another node added.
 */
@Singleton
final class MongoHistories implements Histories {

    private final HistoryMinuteRepository repository;
    private final MongoCollection<Document> minutes;

    MongoHistories(HistoryMinuteRepository repository, MongoDatabase database) {
        this.repository = repository;
        this.minutes = database.getCollection(HistoryMinuteDocument.COLLECTION);
    }

    @Override
    public void add(LineId line, Sample seen) {
        String id = id(line, seen.minute());
        if (addTo(id, seen)) {
            return;
        }
        if (Documents.insertIfAbsent(minutes, document(id, seen))) {
            repository.deleteByIdBetween(first(line), id(line, seen.minute().minus(MINUTES)));
        } else {
            addTo(id, seen);
        }
    }

    /** The hour that ends with the latest minute written. */
    @Override
    public List<Sample> of(LineId line) {
        List<Sample> kept = repository.findByIdBetween(first(line), id(line, new Minute(Integer.MAX_VALUE))).stream()
                .map(HistoryMinuteDocument::toDomain)
                .toList();
        long latest = kept.stream()
                .mapToLong(sample -> sample.minute().number())
                .max()
                .orElse(0);
        return kept.stream()
                .filter(sample -> sample.minute().number() > latest - MINUTES)
                .toList();
    }

    /** Where another node, or this one, has begun the minute. */
    private boolean addTo(String id, Sample seen) {
        List<Bson> updates = new ArrayList<>();
        updates.add(set("waiting", seen.waiting()));
        seen.counts().of().forEach((event, count) -> updates.add(inc(field(event), count)));
        return Documents.updateIf(minutes, eq("_id", id), combine(updates));
    }

    private static Document document(String id, Sample seen) {
        var document =
                new Document("_id", id).append("minute", seen.minute().number()).append("waiting", seen.waiting());
        seen.counts().of().forEach((event, count) -> document.append(field(event), count));
        return document;
    }

    private static String first(LineId line) {
        return id(line, new Minute(0));
    }

    private static String id(LineId line, Minute minute) {
        return "%s#%010d".formatted(line.value(), minute.number());
    }

    private static String field(CountedEvent event) {
        return event.name().toLowerCase(Locale.ROOT);
    }
}
