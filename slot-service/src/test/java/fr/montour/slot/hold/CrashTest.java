package fr.montour.slot.hold;

import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.model.LineId;
import fr.montour.slot.testing.Ports;
import fr.montour.slot.testing.TestLines;

/** On the fakes. */
class CrashTest extends CrashContract {

    private final TestLines lines = new TestLines(TestLines.manySites());

    @Override
    Ports ports() {
        return Ports.inMemory();
    }

    @Override
    Catalogue catalogue() {
        return lines.catalogue();
    }

    @Override
    LineId nextLine() {
        return lines.next();
    }
}
