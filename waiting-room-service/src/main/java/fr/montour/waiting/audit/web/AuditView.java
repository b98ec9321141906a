package fr.montour.waiting.audit.web;

import fr.montour.waiting.audit.AuditAction;
import fr.montour.waiting.audit.AuditEntry;
import fr.montour.waiting.audit.AuditOutcome;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the audit trail, latest first.
 *
 * @param next given as {@code before} to read on; absent on the last page
 */
@Serdeable
record AuditView(List<Entry> entries, @Nullable String next) {

    /** One thing that staff did. */
    @Serdeable
    record Entry(
            String id,
            Instant at,
            String who,
            String role,
            AuditAction action,
            Map<String, String> asked,
            Map<String, String> before,
            Map<String, String> after,
            @Nullable String reason,
            AuditOutcome outcome,
            @Nullable String correlationId) {

        static Entry of(AuditEntry entry) {
            return new Entry(
                    entry.id(),
                    entry.at(),
                    entry.actor().person(),
                    entry.actor().role(),
                    entry.action(),
                    entry.asked(),
                    entry.before(),
                    entry.after(),
                    entry.reason(),
                    entry.outcome(),
                    entry.actor().correlationId());
        }
    }

    static AuditView of(List<AuditEntry> entries, int limit) {
        return new AuditView(
                entries.stream().map(Entry::of).toList(),
                entries.size() < limit ? null : entries.getLast().id());
    }
}
