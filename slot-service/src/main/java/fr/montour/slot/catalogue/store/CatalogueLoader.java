package fr.montour.slot.catalogue.store;

import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.catalogue.Procedure;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the stored catalogue up to the files that came with the service, and reads it. Any number of nodes may do so at once,
 * on an empty store too: each writes whatever differs from its files under ids that do not depend on who writes, and reads only
 * then, so that none finds half a catalogue. Documents that are not in the files are left as they are.
 */
@Singleton
public class CatalogueLoader {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueLoader.class);

    private final CatalogueFiles files;
    private final SiteRepository sites;
    private final ProcedureRepository procedures;

    CatalogueLoader(CatalogueFiles files, SiteRepository sites, ProcedureRepository procedures) {
        this.files = files;
        this.sites = sites;
        this.procedures = procedures;
    }

    /** The catalogue as stored, up to date. */
    public Catalogue load() {
        long begun = System.nanoTime();
        store(sites, files.sites().stream().map(SiteDocument::of).toList());
        store(procedures, ranked(files.procedures()));
        var catalogue = new Catalogue(
                sites.listOrderByDepartementCodeAndKindAndId().stream()
                        .map(SiteDocument::site)
                        .toList(),
                procedures.listOrderByRank().stream()
                        .map(ProcedureDocument::procedure)
                        .toList());
        LOG.info("Catalogue ready after {} ms", (System.nanoTime() - begun) / 1_000_000);
        return catalogue;
    }

    private static List<ProcedureDocument> ranked(List<Procedure> procedures) {
        var documents = new ArrayList<ProcedureDocument>();
        procedures.forEach(procedure -> documents.add(ProcedureDocument.of(procedure, documents.size())));
        return documents;
    }

    private static <D> void store(CatalogueRepository<D> repository, List<D> wanted) {
        var stored = new HashSet<>(repository.findAll());
        var different =
                wanted.stream().filter(document -> !stored.contains(document)).toList();
        if (!different.isEmpty()) {
            repository.updateAll(different);
            LOG.info("Catalogue: {} documents stored", different.size());
        }
    }
}
