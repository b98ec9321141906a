package fr.montour.platform.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that staff did.
 *
 * @param id sorts by subject, then by time, also beside those of other services
 * @param subject id of what it was done to
 * @param action name of the constant by which the service calls it
 * @param asked what was wanted, as far as the action does not say it
 * @param before the facts it was about, as they were read just before
 * @param after the same facts afterwards; empty until it ended
 * @param reason in the words of whoever did it
 */
public record AuditEntry(
        String id,
        Instant at,
        String subject,
        Actor actor,
        String action,
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
