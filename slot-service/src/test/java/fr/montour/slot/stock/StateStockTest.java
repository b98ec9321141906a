package fr.montour.slot.stock;

import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.model.LineId;
import fr.montour.slot.testing.Ports;
import fr.montour.slot.testing.TestCatalogue;

/** On the fakes. */
class StateStockTest extends StockContract {

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
