package fr.montour.waiting.audit;

import fr.montour.waiting.model.LineId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that staff did.
 *
 * @param id sorts by line, then by time
 * @param asked what was wanted, as far as the action does not say it
 * @param before the facts it was about, as they were read just before
 * @param after the same facts afterwards; empty until it ended
 * @param reason in the words of whoever did it
 */
public record AuditEntry(
        String id,
        Instant at,
        LineId line,
        Actor actor,
        AuditAction action,
        Map<String, String> asked,
        Map<String, String> before,
        Map<String, String> after,
        @Nullable String reason,
        AuditOutcome outcome) {

    public AuditEntry {
        asked = Map.copyOf(asked);
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
