package fr.montour.slot.catalogue.store;

import io.micronaut.data.mongodb.annotation.MongoRepository;
import io.micronaut.data.repository.CrudRepository;

/** Stored procedures. */
@MongoRepository
interface ProcedureRepository extends CrudRepository<ProcedureDocument, String> {}
