package fr.montour.identity.duplicate.store;

import fr.montour.identity.civil.PivotFingerprint;
import fr.montour.identity.duplicate.DuplicateSignals;
import fr.montour.identity.model.PersonId;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;

/** Collection {@code duplicate_signals}: one document for each person and fingerprint. */
@Singleton
public class MongoDuplicateSignals implements DuplicateSignals {

    /** After every character of a person id. */
    private static final String LAST = "~";

    private final DuplicateSignalRepository signals;

    MongoDuplicateSignals(DuplicateSignalRepository signals) {
        this.signals = signals;
    }

    @Override
    public void record(PivotFingerprint fingerprint, PersonId person) {
        signals.update(DuplicateSignalDocument.of(fingerprint, person));
    }

    @Override
    public void withdraw(PivotFingerprint fingerprint, PersonId person) {
        signals.deleteById(DuplicateSignalDocument.id(fingerprint, person));
    }

    @Override
    public Set<PersonId> sharing(PivotFingerprint fingerprint) {
        String prefix = DuplicateSignalDocument.prefix(fingerprint);
        return signals.findByIdBetween(prefix, prefix + LAST).stream()
                .map(signal -> new PersonId(signal.personId()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
