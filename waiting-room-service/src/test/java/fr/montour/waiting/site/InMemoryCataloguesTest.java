package fr.montour.waiting.site;

import fr.montour.waiting.fakes.InMemoryCatalogues;

class InMemoryCataloguesTest extends CataloguesContract {

    @Override
    protected Catalogues empty() {
        return new InMemoryCatalogues();
    }
}
