package fr.montour.identity.person;

import fr.montour.identity.model.PersonId;
import java.time.Instant;

/**
 * One decision about a person; never changed or removed.
 *
 * @param by who decided
 * @param reason why, in their words
 */
public record AuditEntry(Instant at, PersonId by, Action action, String reason) {

    /** What was decided. */
    public enum Action {
        BLOCKED,
        UNBLOCKED
    }
}
