package fr.montour.waiting.fakes;

import fr.montour.waiting.site.Catalogue;
import fr.montour.waiting.site.Catalogues;

/** The announced catalogue in memory. */
public final class InMemoryCatalogues implements Catalogues {

    private Catalogue catalogue = Catalogue.NONE;

    @Override
    public synchronized Catalogue find() {
        return catalogue;
    }

    @Override
    public synchronized boolean replace(Catalogue next) {
        if (next.version() != catalogue.version() + 1) {
            return false;
        }
        catalogue = next;
        return true;
    }
}
