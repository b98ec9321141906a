package fr.montour.slot.testing;

import fr.montour.slot.model.LineId;

/** The real store. */
class MongoBookingStoresIT extends BookingStoresContract {

    @Override
    protected Ports ports() {
        return SlotServer.shared().ports();
    }

    @Override
    protected LineId nextLine() {
        return SlotServer.shared().lines().next();
    }
}
