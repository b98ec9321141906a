package fr.montour.identity.access.store;

import io.micronaut.data.mongodb.annotation.MongoRepository;
import io.micronaut.data.repository.CrudRepository;

/** Plain documents: nothing conditional happens to them. */
@MongoRepository
interface AccessTaskRepository extends CrudRepository<AccessTaskDocument, String> {}
