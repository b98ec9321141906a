package fr.montour.identity.person;

import java.util.Set;

/** Which persons share a fingerprint of civil identity. Recording and withdrawing may be repeated. */
public interface DuplicateSignals {

    /** Notes that this person has this fingerprint. */
    void record(PivotSignal signal, PersonId person);

    /** Notes that this person has it no longer, after a correction of the register. */
    void withdraw(PivotSignal signal, PersonId person);

    /** Everybody who has it. */
    Set<PersonId> sharing(PivotSignal signal);
}
