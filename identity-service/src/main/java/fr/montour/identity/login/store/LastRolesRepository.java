package fr.montour.identity.login.store;

import io.micronaut.data.mongodb.annotation.MongoRepository;
import io.micronaut.data.mongodb.annotation.MongoUpdateOptions;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Roles by person; nothing conditional happens to them (ADR 0017). */
@MongoRepository
interface LastRolesRepository extends GenericRepository<LastRolesDocument, String> {

    Optional<LastRolesDocument> findById(String id);

    /** Writes the roles, whether there are some already or not. */
    @MongoUpdateOptions(upsert = true)
    void update(LastRolesDocument roles);
}
