package fr.montour.waiting.audit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.montour.platform.store.Documents;
import fr.montour.waiting.audit.AuditEntries;
import fr.montour.waiting.audit.AuditEntry;
import fr.montour.waiting.audit.AuditOutcome;
import fr.montour.waiting.model.LineId;
import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Collection {@code audits}: added and read by the repository; ended by the driver, only while an entry has not ended. */
@Singleton
final class MongoAuditEntries implements AuditEntries {

    private static final String OUTCOME = "outcome";

    private final AuditEntryRepository repository;
    private final MongoCollection<Document> audits;

    MongoAuditEntries(AuditEntryRepository repository, MongoDatabase database) {
        this.repository = repository;
        this.audits = database.getCollection(AuditEntryDocument.COLLECTION);
    }

    @Override
    public void begin(AuditEntry entry) {
        repository.save(AuditEntryDocument.of(entry));
    }

    @Override
    public boolean end(String id, AuditOutcome outcome, Map<String, String> after) {
        return Documents.updateIf(
                audits,
                and(eq("_id", id), eq(OUTCOME, AuditOutcome.BEGUN.name())),
                combine(set(OUTCOME, outcome.name()), set("after", new Document(new HashMap<>(after)))));
    }

    @Override
    public List<AuditEntry> page(LineId line, @Nullable String before, int limit) {
        // '$' follows '#' in the order of ids, so this is the end of the line's range.
        String end = before == null ? line.value() + "$" : before;
        return repository
                .findByIdGreaterThanAndIdLessThanOrderByIdDesc(line.value() + "#", end, Pageable.from(0, limit))
                .stream()
                .map(AuditEntryDocument::toDomain)
                .toList();
    }
}
