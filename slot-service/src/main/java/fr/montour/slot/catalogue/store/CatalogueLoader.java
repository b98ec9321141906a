package fr.montour.slot.catalogue.store;

import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.catalogue.Procedure;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.data.repository.CrudRepository;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** At start-up: brings the stored catalogue up to the files that came with the service, then keeps it in memory. */
@Factory
final class CatalogueLoader {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueLoader.class);

    @Context
    Catalogue catalogue(CatalogueFiles files, SiteRepository sites, ProcedureRepository procedures) {
        long begun = System.nanoTime();
        var storedSites =
                upToDate(sites, files.sites().stream().map(SiteDocument::of).toList(), SiteDocument::id);
        var storedProcedures = upToDate(procedures, ranked(files.procedures()), ProcedureDocument::id);
        var catalogue = new Catalogue(
                storedSites.stream()
                        .sorted(Comparator.comparing(SiteDocument::departementCode)
                                .thenComparing(SiteDocument::kind)
                                .thenComparing(SiteDocument::id))
                        .map(SiteDocument::site)
                        .toList(),
                storedProcedures.stream()
                        .sorted(Comparator.comparingInt(ProcedureDocument::rank))
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

    /**
     * Writes what differs and gives what is stored then. Of two replicas that fill an empty store at the same moment one fails
     * its start, and finds everything in place at the next.
     */
    private static <D> Collection<D> upToDate(
            CrudRepository<D, String> stored, List<D> wanted, Function<D, String> id) {
        Map<String, D> present = stored.findAll().stream().collect(Collectors.toMap(id, Function.identity()));
        var missing = wanted.stream()
                .filter(document -> !present.containsKey(id.apply(document)))
                .toList();
        var changed = wanted.stream()
                .filter(document ->
                        present.containsKey(id.apply(document)) && !document.equals(present.get(id.apply(document))))
                .toList();
        if (missing.isEmpty() && changed.isEmpty()) {
            return present.values();
        }
        if (!missing.isEmpty()) {
            stored.saveAll(missing);
        }
        if (!changed.isEmpty()) {
            stored.updateAll(changed);
        }
        LOG.info("Catalogue: {} added, {} mended", missing.size(), changed.size());
        return stored.findAll();
    }
}
