package fr.montour.waiting.line;

import fr.montour.waiting.fakes.InMemoryActivePlaces;
import fr.montour.waiting.fakes.InMemoryLines;

class InMemoryLinesTest extends LinesContract {

    private final InMemoryActivePlaces activePlaces = new InMemoryActivePlaces();

    @Override
    protected Lines empty() {
        return new InMemoryLines(activePlaces);
    }

    @Override
    protected ActivePlaces activePlaces() {
        return activePlaces;
    }
}
