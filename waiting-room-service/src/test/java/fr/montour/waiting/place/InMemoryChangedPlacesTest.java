package fr.montour.waiting.place;

import fr.montour.waiting.fakes.InMemoryChangedPlaces;

class InMemoryChangedPlacesTest extends ChangedPlacesContract {

    @Override
    protected ChangedPlaces empty() {
        return new InMemoryChangedPlaces();
    }
}
