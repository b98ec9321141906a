package fr.montour.waiting.place;

import fr.montour.waiting.fakes.InMemoryPlaces;

class InMemoryPlacesTest extends PlacesContract {

    @Override
    protected Places empty() {
        return new InMemoryPlaces();
    }
}
