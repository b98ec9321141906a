package fr.montour.waiting.audit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.montour.waiting.audit.Actor;
import fr.montour.waiting.audit.AuditAction;
import fr.montour.waiting.audit.AuditEntries;
import fr.montour.waiting.audit.AuditEntry;
import fr.montour.waiting.audit.AuditOutcome;
import fr.montour.waiting.model.LineId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The collection {@code audits}; a page of a line is a range of {@code _id}. */
@Singleton
public final class MongoAuditEntries implements AuditEntries {

    private static final String OUTCOME = "outcome";

    private final MongoCollection<Document> audits;

    public MongoAuditEntries(MongoDatabase database) {
        audits = database.getCollection("audits");
    }

    @Override
    public void begin(AuditEntry entry) {
        audits.insertOne(new Document("_id", entry.id())
                .append("at", entry.at())
                .append("line", entry.line().value())
                .append("person", entry.actor().person())
                .append("role", entry.actor().role())
                .append("correlationId", entry.actor().correlationId())
                .append("action", entry.action().name())
                .append("asked", new Document(new HashMap<>(entry.asked())))
                .append("before", new Document(new HashMap<>(entry.before())))
                .append("after", new Document(new HashMap<>(entry.after())))
                .append("reason", entry.reason())
                .append(OUTCOME, entry.outcome().name()));
    }

    @Override
    public boolean end(String id, AuditOutcome outcome, Map<String, String> after) {
        return audits.updateOne(
                                and(eq("_id", id), eq(OUTCOME, AuditOutcome.BEGUN.name())),
                                combine(set(OUTCOME, outcome.name()), set("after", new Document(new HashMap<>(after)))))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public List<AuditEntry> page(LineId line, @Nullable String before, int limit) {
        String end = before == null ? line.value() + "$" : before;
        return audits.find(and(gt("_id", line.value() + "#"), lt("_id", end)))
                .sort(descending("_id"))
                .limit(limit)
                .map(MongoAuditEntries::read)
                .into(new ArrayList<>());
    }

    private static AuditEntry read(Document document) {
        return new AuditEntry(
                document.getString("_id"),
                document.getDate("at").toInstant(),
                new LineId(document.getString("line")),
                new Actor(
                        document.getString("person"), document.getString("role"), document.getString("correlationId")),
                AuditAction.valueOf(document.getString("action")),
                facts(document, "asked"),
                facts(document, "before"),
                facts(document, "after"),
                document.getString("reason"),
                AuditOutcome.valueOf(document.getString(OUTCOME)));
    }

    private static Map<String, String> facts(Document document, String field) {
        Map<String, String> facts = new HashMap<>();
        document.get(field, Document.class).forEach((name, value) -> facts.put(name, (String) value));
        return facts;
    }
}
