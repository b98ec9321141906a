package fr.montour.slot.catalogue.store;

import io.micronaut.data.mongodb.annotation.MongoRepository;
import java.util.List;

/** Stored procedures. */
@MongoRepository
interface ProcedureRepository extends CatalogueRepository<ProcedureDocument> {

    /** All, in the order in which people are shown them; a handful, read once at start-up. */
    List<ProcedureDocument> listOrderByRank();
}
