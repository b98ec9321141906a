package fr.montour.identity.duplicate;

import fr.montour.identity.civil.PivotFingerprint;
import fr.montour.identity.model.PersonId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands for the store in tests of rules; held to {@link DuplicateSignalsContract} like it. */
public final class InMemoryDuplicateSignals implements DuplicateSignals {

    private final Map<PivotFingerprint, Set<PersonId>> signals = new ConcurrentHashMap<>();

    @Override
    public void record(PivotFingerprint fingerprint, PersonId person) {
        signals.computeIfAbsent(fingerprint, any -> ConcurrentHashMap.newKeySet())
                .add(person);
    }

    @Override
    public void withdraw(PivotFingerprint fingerprint, PersonId person) {
        signals.getOrDefault(fingerprint, ConcurrentHashMap.newKeySet()).remove(person);
    }

    @Override
    public Set<PersonId> sharing(PivotFingerprint fingerprint) {
        return Set.copyOf(signals.getOrDefault(fingerprint, Set.of()));
    }
}
