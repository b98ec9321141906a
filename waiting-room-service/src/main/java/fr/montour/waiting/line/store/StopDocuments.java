package fr.montour.waiting.line.store;

import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.unset;
import static fr.montour.platform.store.Documents.date;

import com.mongodb.client.model.PushOptions;
import fr.montour.platform.store.Documents;
import fr.montour.waiting.line.Stop;
import fr.montour.waiting.line.Stops;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The stops of a line in its document: {@code stops}, the last changes of the state, and {@code outages}, when each was over by
 * the millisecond in which it began, so that the same outage is one field whoever writes it.
 */
final class StopDocuments {

    private static final String CHANGES = "stops";
    private static final String OUTAGES = "outages";

    private StopDocuments() {}

    /** Missing fields are those of a line that nothing has stopped. */
    static Stops read(Document line, @Nullable Instant lastBeat) {
        List<Document> changes = line.getList(CHANGES, Document.class, List.of());
        var outages = new TreeMap<Instant, Instant>();
        Document noted = Documents.child(line, OUTAGES);
        noted.keySet()
                .forEach(from ->
                        outages.put(Instant.ofEpochMilli(Long.parseLong(from)), Documents.instant(noted, from)));
        return new Stops(changes.stream().map(StopDocuments::readChange).toList(), outages, lastBeat);
    }

    private static Stops.Change readChange(Document change) {
        return new Stops.Change(Documents.instant(change, "at"), change.getBoolean("stopped"));
    }

    /** Keeps the change, and the last ones before it. */
    static Bson with(Stops.Change change) {
        Document written = new Document("at", change.at()).append("stopped", change.stopped());
        return pushEach(CHANGES, List.of(written), new PushOptions().slice(-Stops.MOST_CHANGES));
    }

    /** Keeps the outage, and forgets those that are too old to matter. */
    static List<Bson> with(Stops before, Stop outage) {
        List<Bson> updates = new ArrayList<>();
        updates.add(max(field(outage.from()), date(outage.to())));
        before.before(outage).forEach(from -> updates.add(unset(field(from))));
        return updates;
    }

    private static String field(Instant from) {
        return OUTAGES + "." + from.toEpochMilli();
    }
}
