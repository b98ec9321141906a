package fr.montour.slot.hold;

import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.model.LineId;
import fr.montour.slot.testing.Ports;
import fr.montour.slot.testing.TestCatalogue;

/** On the fakes. */
class OfferSlotsTest extends OfferContract {

    @Override
    Ports ports() {
        return Ports.inMemory();
    }

    @Override
    Catalogue catalogue() {
        return TestCatalogue.catalogue();
    }

    @Override
    LineId nextLine() {
        return TestCatalogue.BOBIGNY_RENEWAL;
    }
}
