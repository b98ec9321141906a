package fr.montour.platform.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The audit trail in memory. */
public final class InMemoryAuditEntries implements AuditEntries {

    private final TreeMap<String, AuditEntry> entries = new TreeMap<>();
    private boolean away;

    /** From now on nothing can be written, or again. */
    public synchronized void away(boolean now) {
        away = now;
    }

    private void reach() {
        if (away) {
            throw new IllegalStateException("away");
        }
    }

    @Override
    public synchronized void begin(AuditEntry entry) {
        reach();
        entries.put(entry.id(), entry);
    }

    @Override
    public synchronized boolean end(String id, AuditOutcome outcome, Map<String, String> after) {
        reach();
        AuditEntry begun = entries.get(id);
        if (begun == null || begun.outcome() != AuditOutcome.BEGUN) {
            return false;
        }
        entries.put(
                id,
                new AuditEntry(
                        id,
                        begun.at(),
                        begun.subject(),
                        begun.actor(),
                        begun.action(),
                        begun.asked(),
                        begun.before(),
                        after,
                        begun.reason(),
                        outcome));
        return true;
    }

    @Override
    public synchronized List<AuditEntry> page(String subject, @Nullable String before, int limit) {
        return entries.descendingMap().values().stream()
                .filter(entry -> entry.subject().equals(subject))
                .filter(entry -> before == null || entry.id().compareTo(before) < 0)
                .limit(limit)
                .toList();
    }
}
