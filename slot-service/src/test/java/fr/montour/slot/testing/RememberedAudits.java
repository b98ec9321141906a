package fr.montour.slot.testing;

import fr.montour.platform.audit.AuditEntries;
import fr.montour.platform.audit.AuditEntry;
import fr.montour.platform.audit.AuditOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An audit trail that remembers what it was told. */
public final class RememberedAudits implements AuditEntries {

    private final List<AuditEntry> begun = new ArrayList<>();
    private final List<AuditOutcome> ended = new ArrayList<>();

    /** Entries as they began. */
    public List<AuditEntry> begun() {
        return begun;
    }

    /** How they ended. */
    public List<AuditOutcome> ended() {
        return ended;
    }

    @Override
    public void begin(AuditEntry entry) {
        begun.add(entry);
    }

    @Override
    public boolean end(String id, AuditOutcome outcome, Map<String, String> after) {
        return ended.add(outcome);
    }

    @Override
    public List<AuditEntry> page(String subject, @Nullable String before, int limit) {
        return begun.reversed();
    }
}
