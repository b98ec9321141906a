package fr.montour.gateway.staff;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What staff did to a line, latest first.
 *
 * @param next where the next page begins; absent on the last
 */
@Serdeable
public record AuditPage(List<Entry> entries, @Nullable String next) {

    private static final List<String> SUBJECT = List.of("number", "person");

    /** Everybody named in it. */
    public List<String> agents() {
        return entries.stream().map(Entry::who).distinct().toList();
    }

    /**
     * One thing.
     *
     * @param who opaque id of the agent
     * @param outcome BEGUN, DONE, UNCHANGED or REFUSED
     */
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
            String outcome,
            @Nullable String correlationId) {

        /** What differs between before and after, what else was asked, and whose place it was; by name. */
        public Map<String, Change> changes() {
            var changes = new TreeMap<String, Change>();
            after.forEach((name, value) -> {
                String old = before.getOrDefault(name, "");
                if (!old.equals(value)) {
                    changes.put(name, new Change(old, value));
                }
            });
            asked.forEach((name, value) -> {
                if (!value.equals(before.get(name))) {
                    changes.putIfAbsent(name, new Change("", value));
                }
            });
            for (String name : SUBJECT) {
                String value = before.get(name);
                if (value != null) {
                    changes.put(name, new Change("", value));
                }
            }
            return changes;
        }
    }

    /** From one value to another; empty where there was none. */
    public record Change(String from, String to) {}
}
