package fr.montour.waiting.line.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static fr.montour.platform.store.Documents.date;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import fr.montour.platform.store.Documents;
import fr.montour.waiting.line.CallNotes;
import fr.montour.waiting.line.RepeatCall;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One document a number, in a collection of its own for each purpose; {@code _id} is line and number. */
abstract class MongoCallNotes implements CallNotes {

    private static final String LINE = "line";
    private static final String NUMBER = "number";
    private static final String ROUND = "round";
    private static final String EARLIEST = "earliest";

    private final MongoCollection<Document> notes;

    MongoCallNotes(MongoDatabase database, String collection) {
        notes = database.getCollection(collection);
        notes.createIndex(Indexes.ascending(LINE, NUMBER));
        notes.createIndex(Indexes.ascending(LINE, EARLIEST));
    }

    @Override
    public void put(LineId line, RepeatCall note) {
        Document document = new Document("_id", id(line, note))
                .append(LINE, line.value())
                .append(NUMBER, note.number())
                .append("person", note.person().value())
                .append(ROUND, note.round())
                .append(EARLIEST, date(note.earliest()));
        if (!Documents.insertIfAbsent(notes, document)) {
            Bson older = or(lt(ROUND, note.round()), and(eq(ROUND, note.round()), lt(EARLIEST, date(note.earliest()))));
            Documents.replaceIf(notes, and(eq("_id", id(line, note)), older), document);
        }
    }

    @Override
    public List<RepeatCall> due(LineId line, Instant now, int limit) {
        return notes.find(and(eq(LINE, line.value()), lte(EARLIEST, date(now))))
                .sort(Sorts.ascending(NUMBER))
                .limit(limit)
                .map(MongoCallNotes::read)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Instant> earliest(LineId line) {
        return Optional.ofNullable(notes.find(eq(LINE, line.value()))
                        .sort(Sorts.ascending(EARLIEST))
                        .first())
                .map(found -> Documents.instant(found, EARLIEST));
    }

    @Override
    public void remove(LineId line, Collection<RepeatCall> spent) {
        if (!spent.isEmpty()) {
            notes.bulkWrite(spent.stream()
                    .map(note -> new DeleteOneModel<Document>(and(
                            eq("_id", id(line, note)), lte(ROUND, note.round()), lte(EARLIEST, date(note.earliest())))))
                    .toList());
        }
    }

    private static RepeatCall read(Document document) {
        return new RepeatCall(
                document.getLong(NUMBER),
                new PersonId(document.getString("person")),
                document.getInteger(ROUND),
                Documents.instant(document, EARLIEST));
    }

    private static String id(LineId line, RepeatCall note) {
        return "%s#%012d".formatted(line.value(), note.number());
    }
}
