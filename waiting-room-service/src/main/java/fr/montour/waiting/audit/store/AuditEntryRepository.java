package fr.montour.waiting.audit.store;

import io.micronaut.data.model.Pageable;
import io.micronaut.data.mongodb.annotation.MongoRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Entries that are plainly added and read; ending one, which is conditional, is done by {@link MongoAuditEntries}. */
@MongoRepository
interface AuditEntryRepository extends GenericRepository<AuditEntryDocument, String> {

    /** Adds an entry. */
    void save(AuditEntryDocument entry);

    /** Entries whose id is within these bounds, both excluded, last id first. */
    List<AuditEntryDocument> findByIdGreaterThanAndIdLessThanOrderByIdDesc(String after, String before, Pageable page);
}
