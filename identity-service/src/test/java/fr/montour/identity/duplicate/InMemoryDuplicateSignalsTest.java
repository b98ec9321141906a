package fr.montour.identity.duplicate;

class InMemoryDuplicateSignalsTest extends DuplicateSignalsContract {

    private final DuplicateSignals signals = new InMemoryDuplicateSignals();

    @Override
    protected DuplicateSignals signals() {
        return signals;
    }
}
