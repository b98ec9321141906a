package fr.montour.waiting.audit.store;

import fr.montour.waiting.audit.Actor;
import fr.montour.waiting.audit.AuditAction;
import fr.montour.waiting.audit.AuditEntry;
import fr.montour.waiting.audit.AuditOutcome;
import fr.montour.waiting.model.LineId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is stored, in collection {@code audits}. What is empty is left out.
 *
 * @param id {@code line#milliseconds-random}, so that a page of a line is a range of {@code _id}. {@link BsonId} says so
 *     to the driver's own codec for records, which does not know {@link Id} and may come first
 */
@Serdeable
@MappedEntity(AuditEntryDocument.COLLECTION)
public record AuditEntryDocument(
        @Id @BsonId String id,
        Instant at,
        String line,
        String person,
        String role,
        @Nullable String correlationId,
        AuditAction action,
        @Nullable Map<String, String> asked,
        @Nullable Map<String, String> before,
        @Nullable Map<String, String> after,
        @Nullable String reason,
        AuditOutcome outcome) {

    static final String COLLECTION = "audits";

    static AuditEntryDocument of(AuditEntry entry) {
        return new AuditEntryDocument(
                entry.id(),
                entry.at(),
                entry.line().value(),
                entry.actor().person(),
                entry.actor().role(),
                entry.actor().correlationId(),
                entry.action(),
                entry.asked(),
                entry.before(),
                entry.after(),
                entry.reason(),
                entry.outcome());
    }

    AuditEntry toDomain() {
        return new AuditEntry(
                id,
                at,
                new LineId(line),
                new Actor(person, role, correlationId),
                action,
                orEmpty(asked),
                orEmpty(before),
                orEmpty(after),
                reason,
                outcome);
    }

    private static Map<String, String> orEmpty(@Nullable Map<String, String> facts) {
        return Objects.requireNonNullElse(facts, Map.of());
    }
}
