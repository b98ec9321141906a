package fr.montour.slot.testing;

import fr.montour.slot.model.LineId;

/** The fakes. */
class InMemoryBookingStoresTest extends BookingStoresContract {

    @Override
    protected Ports ports() {
        return Ports.inMemory();
    }

    @Override
    protected LineId nextLine() {
        return TestCatalogue.BOBIGNY_RENEWAL;
    }
}
