package fr.montour.platform.audit;

import fr.montour.platform.result.Result;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Records what staff do. The entry is written before the action is tried, and ended before the action is acknowledged. So
 * whatever was acknowledged is on record, wherever a process dies; an entry that stays as begun was perhaps not done.
 */
public final class AuditTrail {

    private final AuditEntries entries;
    private final InstantSource clock;
    private final Supplier<String> ids;

    /**
     * An audit trail.
     *
     * @param ids tells apart what happens in the same millisecond
     */
    public AuditTrail(AuditEntries entries, InstantSource clock, Supplier<String> ids) {
        this.entries = entries;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What is to be done; see {@link AuditEntry}.
     *
     * @param action a constant of the service's own list
     */
    public record Intent(
            Actor actor,
            String subject,
            Enum<?> action,
            Map<String, String> asked,
            Map<String, String> before,
            @Nullable String reason) {}

    /**
     * How an entry ends.
     *
     * @param after the facts the action was about, as they are now
     */
    public record Ending(AuditOutcome outcome, Map<String, String> after) {

        /** Of an action that succeeded, by this request or before. */
        public static Ending succeeded(boolean now, Map<String, String> after) {
            return new Ending(now ? AuditOutcome.DONE : AuditOutcome.UNCHANGED, after);
        }

        /** Of an action that was refused. */
        public static Ending refused(Map<String, String> after) {
            return new Ending(AuditOutcome.REFUSED, after);
        }
    }

    /**
     * Begins the entry, acts, ends the entry.
     *
     * @param ending from the result of the action to the end of its entry
     * @return the result of the action
     */
    public <T> Result<T> act(Intent intent, Supplier<Result<T>> action, Function<Result<T>, Ending> ending) {
        Instant now = clock.instant();
        String id = "%s#%013d-%s".formatted(intent.subject(), now.toEpochMilli(), ids.get());
        entries.begin(new AuditEntry(
                id,
                now,
                intent.subject(),
                intent.actor(),
                intent.action().name(),
                intent.asked(),
                intent.before(),
                Map.of(),
                intent.reason(),
                AuditOutcome.BEGUN));
        Result<T> result = action.get();
        Ending end = ending.apply(result);
        entries.end(id, end.outcome(), end.after());
        return result;
    }
}
