package fr.montour.slot.catalogue.store;

import io.micronaut.data.mongodb.annotation.MongoRepository;
import io.micronaut.data.repository.CrudRepository;

/** Stored sites. */
@MongoRepository
interface SiteRepository extends CrudRepository<SiteDocument, String> {}
