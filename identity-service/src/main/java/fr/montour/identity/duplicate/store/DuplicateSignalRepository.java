package fr.montour.identity.duplicate.store;

import io.micronaut.data.mongodb.annotation.MongoRepository;
import io.micronaut.data.mongodb.annotation.MongoUpdateOptions;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Signals one by one; nothing conditional happens to them (ADR 0017). */
@MongoRepository
interface DuplicateSignalRepository extends GenericRepository<DuplicateSignalDocument, String> {

    /** Writes the signal, whether it stands there already or not. */
    @MongoUpdateOptions(upsert = true)
    void update(DuplicateSignalDocument signal);

    void deleteById(String id);

    /** Signals whose id is within these bounds, both included. */
    List<DuplicateSignalDocument> findByIdBetween(String first, String last);
}
