package fr.montour.waiting.line;

import fr.montour.waiting.fakes.InMemoryLines;

class InMemoryLinesTest extends LinesContract {

    @Override
    protected Lines empty() {
        return new InMemoryLines();
    }
}
