package fr.montour.slot.catalogue.store;

import io.micronaut.data.mongodb.annotation.MongoUpdateOptions;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

/** Stored documents of one kind that come with the service. */
interface CatalogueRepository<D> extends CrudRepository<D, String> {

    /** Stores each under its id, whether or not something is stored there; several nodes may do so at once. */
    @Override
    @MongoUpdateOptions(upsert = true)
    <S extends D> List<S> updateAll(Iterable<S> documents);
}
