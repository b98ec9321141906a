package fr.montour.waiting.history.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.montour.waiting.history.CountedEvent;
import fr.montour.waiting.history.Counts;
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
 * One document per line with a ring of sixty minutes: a minute has the field of its number modulo sixty, so the document
 * never grows. Nodes add to the same minute; the first to come to a new one takes the field over.
 */
@Singleton
public final class MongoHistories implements Histories {

    private static final String MINUTE = "minute";
    private static final String WAITING = "waiting";

    private final MongoCollection<Document> histories;

    public MongoHistories(MongoDatabase database) {
        histories = database.getCollection("histories");
    }

    @Override
    public void add(LineId line, Sample seen) {
        if (!addTo(line, seen) && !begin(line, seen) && !insert(line, seen)) {
            var _ = addTo(line, seen) || begin(line, seen);
        }
    }

    @Override
    public List<Sample> of(LineId line) {
        Document document = histories.find(eq("_id", line.value())).first();
        List<Sample> samples = new ArrayList<>();
        if (document != null) {
            document.get("ring", Document.class).values().forEach(minute -> samples.add(read((Document) minute)));
        }
        return samples;
    }

    /** Where the minute has been begun. */
    private boolean addTo(LineId line, Sample seen) {
        List<Bson> updates = new ArrayList<>();
        updates.add(set(field(seen) + "." + WAITING, seen.waiting()));
        seen.counts().of().forEach((event, count) -> updates.add(inc(field(seen) + "." + name(event), count)));
        Bson begun = eq(field(seen) + "." + MINUTE, seen.minute().number());
        return update(line, begun, combine(updates));
    }

    /** Where the field still holds an hour-old minute, or nothing. */
    private boolean begin(LineId line, Sample seen) {
        Bson older = not(gte(field(seen) + "." + MINUTE, seen.minute().number()));
        return update(line, older, set(field(seen), of(seen)));
    }

    private boolean insert(LineId line, Sample seen) {
        try {
            histories.insertOne(new Document("_id", line.value()).append("ring", new Document(slot(seen), of(seen))));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private boolean update(LineId line, Bson condition, Bson change) {
        return histories
                        .updateOne(and(eq("_id", line.value()), condition), change)
                        .getMatchedCount()
                == 1;
    }

    private static Document of(Sample sample) {
        var document = new Document(MINUTE, sample.minute().number()).append(WAITING, sample.waiting());
        sample.counts().of().forEach((event, count) -> document.append(name(event), count));
        return document;
    }

    private static Sample read(Document document) {
        Counts counts = Counts.NONE;
        for (CountedEvent event : CountedEvent.values()) {
            Long count = document.getLong(name(event));
            counts = count == null ? counts : counts.plus(event, count);
        }
        return new Sample(new Minute(document.getLong(MINUTE)), counts, document.getLong(WAITING));
    }

    private static String field(Sample sample) {
        return "ring." + slot(sample);
    }

    private static String slot(Sample sample) {
        return String.valueOf(sample.minute().number() % MINUTES);
    }

    private static String name(CountedEvent event) {
        return event.name().toLowerCase(Locale.ROOT);
    }
}
