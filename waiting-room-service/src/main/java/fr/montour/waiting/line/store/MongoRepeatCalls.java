package fr.montour.waiting.line.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static fr.montour.platform.store.Documents.date;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import fr.montour.platform.store.Documents;
import fr.montour.waiting.line.RepeatCall;
import fr.montour.waiting.line.RepeatCalls;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** One document a number that is to be called again, in the collection {@code repeat_calls}; {@code _id} is line and number. */
@Singleton
public final class MongoRepeatCalls implements RepeatCalls {

    private static final String LINE = "line";
    private static final String NUMBER = "number";
    private static final String ROUND = "round";
    private static final String EARLIEST = "earliest";

    private final MongoCollection<Document> repeats;

    public MongoRepeatCalls(MongoDatabase database) {
        repeats = database.getCollection("repeat_calls");
        repeats.createIndex(Indexes.ascending(LINE, NUMBER));
        repeats.createIndex(Indexes.ascending(LINE, EARLIEST));
    }

    @Override
    public void put(LineId line, RepeatCall repeat) {
        Document document = new Document("_id", id(line, repeat))
                .append(LINE, line.value())
                .append(NUMBER, repeat.number())
                .append("person", repeat.person().value())
                .append(ROUND, repeat.round())
                .append(EARLIEST, date(repeat.earliest()));
        if (!Documents.insertIfAbsent(repeats, document)) {
            Documents.replaceIf(repeats, and(eq("_id", id(line, repeat)), lt(ROUND, repeat.round())), document);
        }
    }

    @Override
    public List<RepeatCall> due(LineId line, Instant now, int limit) {
        return repeats.find(and(eq(LINE, line.value()), lte(EARLIEST, date(now))))
                .sort(Sorts.ascending(NUMBER))
                .limit(limit)
                .map(MongoRepeatCalls::read)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Instant> earliest(LineId line) {
        return Optional.ofNullable(repeats.find(eq(LINE, line.value()))
                        .sort(Sorts.ascending(EARLIEST))
                        .first())
                .map(found -> Documents.instant(found, EARLIEST));
    }

    @Override
    public void remove(LineId line, Collection<RepeatCall> spent) {
        if (!spent.isEmpty()) {
            repeats.bulkWrite(spent.stream()
                    .map(repeat ->
                            new DeleteOneModel<Document>(and(eq("_id", id(line, repeat)), lte(ROUND, repeat.round()))))
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

    private static String id(LineId line, RepeatCall repeat) {
        return "%s#%012d".formatted(line.value(), repeat.number());
    }
}
