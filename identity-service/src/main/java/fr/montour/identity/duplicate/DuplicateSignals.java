package fr.montour.identity.duplicate;

import fr.montour.identity.civil.PivotFingerprint;
import fr.montour.identity.model.PersonId;
import java.util.Set;

/** The store of which persons share a fingerprint of civil identity. Recording and withdrawing are repeatable. */
public interface DuplicateSignals {

    /** Keeps that this person has this fingerprint. */
    void record(PivotFingerprint fingerprint, PersonId person);

    /** Removes this person, whose fingerprint changed by a correction of the register. */
    void withdraw(PivotFingerprint fingerprint, PersonId person);

    /** The persons who have this fingerprint. */
    Set<PersonId> sharing(PivotFingerprint fingerprint);
}
