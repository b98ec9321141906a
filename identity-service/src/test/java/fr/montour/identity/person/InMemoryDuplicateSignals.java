package fr.montour.identity.person;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands for the store in tests of rules; held to {@link DuplicateSignalsContract} like it. */
public final class InMemoryDuplicateSignals implements DuplicateSignals {

    private final Map<PivotSignal, Set<PersonId>> signals = new ConcurrentHashMap<>();

    @Override
    public void record(PivotSignal signal, PersonId person) {
        signals.computeIfAbsent(signal, any -> ConcurrentHashMap.newKeySet()).add(person);
    }

    @Override
    public void withdraw(PivotSignal signal, PersonId person) {
        signals.getOrDefault(signal, ConcurrentHashMap.newKeySet()).remove(person);
    }

    @Override
    public Set<PersonId> sharing(PivotSignal signal) {
        return Set.copyOf(signals.getOrDefault(signal, Set.of()));
    }
}
