package fr.montour.platform.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The audit trail in the store. Entries are added and ended once; nothing else ever changes them. */
public interface AuditEntries {

    /** Adds an entry that has only begun. */
    void begin(AuditEntry entry);

    /** Ends an entry that has only begun; false when it had ended. */
    boolean end(String id, AuditOutcome outcome, Map<String, String> after);

    /**
     * Entries about a subject, latest first.
     *
     * @param before the last entry of the page before, or null for the first page
     */
    List<AuditEntry> page(String subject, @Nullable String before, int limit);
}
