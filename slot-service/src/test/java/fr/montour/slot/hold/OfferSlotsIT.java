package fr.montour.slot.hold;

import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.model.LineId;
import fr.montour.slot.testing.Ports;
import fr.montour.slot.testing.SlotServer;

/** On the real store. */
class OfferSlotsIT extends OfferContract {

    @Override
    Ports ports() {
        return SlotServer.shared().ports();
    }

    @Override
    Catalogue catalogue() {
        return SlotServer.shared().lines().catalogue();
    }

    @Override
    LineId nextLine() {
        return SlotServer.shared().lines().next();
    }
}
