package fr.montour.waiting.line;

import fr.montour.waiting.fakes.InMemoryActivePlaces;

class InMemoryActivePlacesTest extends ActivePlacesContract {

    @Override
    protected ActivePlaces empty() {
        return new InMemoryActivePlaces();
    }
}
