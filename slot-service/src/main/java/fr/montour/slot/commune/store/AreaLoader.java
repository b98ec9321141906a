package fr.montour.slot.commune.store;

import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.commune.Departement;
import fr.montour.slot.commune.SearchAreas;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the communes of the file searchable, as far as the catalogue has a site in their département. */
@Singleton
public class AreaLoader {

    private static final Logger LOG = LoggerFactory.getLogger(AreaLoader.class);

    private final Catalogue catalogue;

    AreaLoader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Everything that can be searched. */
    public SearchAreas load() {
        long begun = System.nanoTime();
        var departements = catalogue.sites(null, null).stream()
                .map(site -> new Departement(
                        site.locality().departementCode(), site.locality().departement()))
                .distinct()
                .toList();
        var areas = new SearchAreas(CommuneFile.read(departements), departements);
        LOG.info("Communes ready after {} ms", (System.nanoTime() - begun) / 1_000_000);
        return areas;
    }
}
