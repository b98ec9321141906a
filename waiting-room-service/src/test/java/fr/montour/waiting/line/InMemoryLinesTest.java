package fr.montour.waiting.line;

import fr.montour.waiting.fakes.InMemoryActives;
import fr.montour.waiting.fakes.InMemoryLines;

class InMemoryLinesTest extends LinesContract {

    private final InMemoryActives actives = new InMemoryActives();

    @Override
    protected Lines empty() {
        return new InMemoryLines(actives);
    }

    @Override
    protected Actives actives() {
        return actives;
    }
}
