package fr.montour.gateway.staff;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What staff did to a line, latest first.
 *
 * @param next where the next page begins; absent on the last
 */
@Serdeable
public record AuditPage(List<Entry> entries, @Nullable String next) {

    /** Role of a service that acts by itself. */
    private static final String SERVICE = "service";

    private static final List<String> SUBJECT = List.of("number", "person");

    /** Agents named in it. */
    public List<String> agents() {
        return entries.stream()
                .filter(entry -> !entry.role().equals(SERVICE))
                .map(Entry::who)
                .distinct()
                .toList();
    }

    /** The latest of this and of another journal of the same line: ids sort by time across both. */
    public AuditPage with(AuditPage other, int limit) {
        List<Entry> all = Stream.concat(entries.stream(), other.entries.stream())
                .sorted(Comparator.comparing(Entry::id).reversed())
                .toList();
        boolean more = all.size() > limit || next != null || other.next != null;
        List<Entry> shown = all.stream().limit(limit).toList();
        return new AuditPage(shown, more && !shown.isEmpty() ? shown.getLast().id() : null);
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
