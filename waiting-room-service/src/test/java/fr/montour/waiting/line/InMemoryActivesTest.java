package fr.montour.waiting.line;

import fr.montour.waiting.fakes.InMemoryActives;

class InMemoryActivesTest extends ActivesContract {

    @Override
    protected Actives empty() {
        return new InMemoryActives();
    }
}
