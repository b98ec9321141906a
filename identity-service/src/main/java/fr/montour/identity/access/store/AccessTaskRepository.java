package fr.montour.identity.access.store;

import io.micronaut.data.mongodb.annotation.MongoRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/**
 * Access tasks; nothing conditional happens to them (ADR 0017). The collection is nearly always empty, so it needs no
 * index.
 */
@MongoRepository
interface AccessTaskRepository extends GenericRepository<AccessTaskDocument, String> {

    AccessTaskDocument save(AccessTaskDocument task);

    void deleteById(String id);

    /** Tasks noted then or earlier. */
    List<AccessTaskDocument> findBySinceLessThanEquals(Instant latest);
}
