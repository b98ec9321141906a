package fr.montour.gateway.staff;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What staff did to a line, latest first.
 *
 * @param next where the next page begins; absent on the last
 */
@Serdeable
public record Journal(List<Entry> entries, @Nullable String next) {

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

        /** What differs between before and after, by name; what was asked where nothing differs. */
        public Map<String, Change> changes() {
            var changes = differences();
            if (changes.isEmpty()) {
                asked.forEach((name, value) -> changes.put(name, new Change("", value)));
            }
            return changes;
        }

        private Map<String, Change> differences() {
            var names = new TreeSet<>(before.keySet());
            names.addAll(after.keySet());
            var changes = new TreeMap<String, Change>();
            for (String name : names) {
                var change = new Change(before.getOrDefault(name, ""), after.getOrDefault(name, ""));
                if (!after.isEmpty() && !change.from().equals(change.to())) {
                    changes.put(name, change);
                }
            }
            return changes;
        }
    }

    /** From one value to another; empty where there was none. */
    public record Change(String from, String to) {}
}
