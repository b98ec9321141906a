package fr.montour.platform.audit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import fr.montour.platform.audit.Actor;
import fr.montour.platform.audit.AuditEntries;
import fr.montour.platform.audit.AuditEntry;
import fr.montour.platform.audit.AuditOutcome;
import fr.montour.platform.store.Documents;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The audit trail in collection {@code audits}. The {@code _id} is {@code subject#milliseconds-random}, so that a page of a subject is a
 * range of it. What is empty is left out.
 */
@Singleton
@Requires(property = "montour.database")
final class MongoAuditEntries implements AuditEntries {

    private static final String OUTCOME = "outcome";
    private static final String AFTER = "after";

    private final MongoCollection<Document> audits;

    MongoAuditEntries(MongoDatabase database) {
        audits = database.getCollection("audits");
    }

    @Override
    public void begin(AuditEntry entry) {
        var document = new Document("_id", entry.id())
                .append("at", entry.at())
                .append("subject", entry.subject())
                .append("person", entry.actor().person())
                .append("role", entry.actor().role())
                .append("action", entry.action())
                .append(OUTCOME, entry.outcome().name());
        appendIfAny(document, "correlationId", entry.actor().correlationId());
        appendIfAny(document, "reason", entry.reason());
        appendIfAny(document, "asked", facts(entry.asked()));
        appendIfAny(document, "before", facts(entry.before()));
        appendIfAny(document, AFTER, facts(entry.after()));
        audits.insertOne(document);
    }

    @Override
    public boolean end(String id, AuditOutcome outcome, Map<String, String> after) {
        return Documents.updateIf(
                audits,
                and(eq("_id", id), eq(OUTCOME, AuditOutcome.BEGUN.name())),
                combine(set(OUTCOME, outcome.name()), set(AFTER, new Document(new HashMap<>(after)))));
    }

    @Override
    public List<AuditEntry> page(String subject, @Nullable String before, int limit) {
        // '$' follows '#' in the order of ids, so this is the end of the subject's range.
        String end = before == null ? subject + "$" : before;
        return audits.find(and(gt("_id", subject + "#"), lt("_id", end)))
                .sort(Sorts.descending("_id"))
                .limit(limit)
                .map(document -> entry(subject, document))
                .into(new ArrayList<>());
    }

    private static AuditEntry entry(String subject, Document document) {
        return new AuditEntry(
                Documents.text(document, "_id"),
                Documents.instant(document, "at"),
                subject,
                new Actor(
                        Documents.text(document, "person"),
                        Documents.text(document, "role"),
                        document.getString("correlationId")),
                Documents.text(document, "action"),
                facts(document, "asked"),
                facts(document, "before"),
                facts(document, AFTER),
                document.getString("reason"),
                AuditOutcome.valueOf(Documents.text(document, OUTCOME)));
    }

    private static void appendIfAny(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.append(field, value);
        }
    }

    private static @Nullable Document facts(Map<String, String> facts) {
        return facts.isEmpty() ? null : new Document(new HashMap<>(facts));
    }

    private static Map<String, String> facts(Document document, String field) {
        Map<String, String> facts = new HashMap<>();
        Documents.child(document, field).forEach((name, value) -> facts.put(name, String.valueOf(value)));
        return facts;
    }
}
