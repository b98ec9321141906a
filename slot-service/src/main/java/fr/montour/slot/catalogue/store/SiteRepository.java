package fr.montour.slot.catalogue.store;

import io.micronaut.data.mongodb.annotation.MongoRepository;
import java.util.List;

/** Stored sites. */
@MongoRepository
interface SiteRepository extends CatalogueRepository<SiteDocument> {

    /** All, in the order in which people are shown them; a few hundred, read once at start-up. */
    List<SiteDocument> listOrderByDepartementCodeAndKindAndId();
}
