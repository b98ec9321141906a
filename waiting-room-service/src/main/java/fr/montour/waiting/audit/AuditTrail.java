package fr.montour.waiting.audit;

import fr.montour.waiting.model.LineId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets staff act only in writing: the entry stands before the action is tried, and is ended before it is acknowledged. So
 * whatever was acknowledged stands here, wherever a process dies; and what stands here as begun was perhaps not done.
 */
public final class AuditTrail {

    private final AuditEntries audits;
    private final InstantSource clock;
    private final Supplier<String> ids;

    /**
     * An audit trail.
     *
     * @param ids tells apart what happens in the same millisecond
     */
    public AuditTrail(AuditEntries audits, InstantSource clock, Supplier<String> ids) {
        this.audits = audits;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What is to be done; see {@link AuditEntry}.
     */
    public record Intent(
            Actor actor,
            LineId line,
            AuditAction action,
            Map<String, String> asked,
            Map<String, String> before,
            @Nullable String reason) {}

    /** What came of it, and what is answered. */
    public record Result<T>(AuditOutcome outcome, Map<String, String> after, T answer) {}

    /** Writes it down, does it, writes down what came of it. */
    public <T> Result<T> act(Intent intent, Supplier<Result<T>> action) {
        Instant now = clock.instant();
        String id = "%s#%013d-%s".formatted(intent.line().value(), now.toEpochMilli(), ids.get());
        audits.begin(new AuditEntry(
                id,
                now,
                intent.line(),
                intent.actor(),
                intent.action(),
                intent.asked(),
                intent.before(),
                Map.of(),
                intent.reason(),
                AuditOutcome.BEGUN));
        Result<T> result = action.get();
        audits.end(id, result.outcome(), result.after());
        return result;
    }
}
