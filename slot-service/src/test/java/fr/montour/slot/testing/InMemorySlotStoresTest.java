package fr.montour.slot.testing;

import fr.montour.slot.model.LineId;

/** The fakes. */
class InMemorySlotStoresTest extends SlotStoresContract {

    @Override
    protected Ports ports() {
        return Ports.inMemory();
    }

    @Override
    protected LineId nextLine() {
        return TestCatalogue.BOBIGNY_RENEWAL;
    }
}
