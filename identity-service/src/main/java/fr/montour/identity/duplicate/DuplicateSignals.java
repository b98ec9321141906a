package fr.montour.identity.duplicate;

import fr.montour.identity.civil.PivotFingerprint;
import fr.montour.identity.model.PersonId;
import java.util.Set;

/** Which persons share a fingerprint of civil identity. Recording and withdrawing may be repeated. */
public interface DuplicateSignals {

    /** Notes that this person has this fingerprint. */
    void record(PivotFingerprint fingerprint, PersonId person);

    /** Notes that this person has it no longer, after a correction of the register. */
    void withdraw(PivotFingerprint fingerprint, PersonId person);

    /** Everybody who has it. */
    Set<PersonId> sharing(PivotFingerprint fingerprint);
}
