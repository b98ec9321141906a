package fr.montour.platform.audit.web;

import fr.montour.platform.audit.AuditEntries;
import fr.montour.platform.audit.AuditEntry;
import fr.montour.platform.audit.AuditOutcome;
import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.ProblemException;
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
public record AuditView(List<Entry> entries, @Nullable String next) {

    private static final int MOST = 200;

    /** One thing that staff did. */
    @Serdeable
    public record Entry(
            String id,
            Instant at,
            String who,
            String role,
            String action,
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

    /**
     * A page.
     *
     * @param before {@code next} of the page before, or null for the latest
     * @param limit how many entries; held within 1 and 200
     * @throws ProblemException {@code invalid-request} where {@code before} is no entry of the subject
     */
    public static AuditView of(AuditEntries audits, String subject, @Nullable String before, int limit) {
        if (before != null && !before.startsWith(subject + "#")) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST, "before is no entry about this");
        }
        int bounded = Math.clamp(limit, 1, MOST);
        List<AuditEntry> entries = audits.page(subject, before, bounded);
        return new AuditView(
                entries.stream().map(Entry::of).toList(),
                entries.size() < bounded ? null : entries.getLast().id());
    }
}
