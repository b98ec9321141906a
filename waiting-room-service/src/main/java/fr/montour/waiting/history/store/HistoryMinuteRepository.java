package fr.montour.waiting.history.store;

import io.micronaut.data.mongodb.annotation.MongoRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Minutes that are read and forgotten; adding to one, which several nodes do at once, is done by {@link MongoHistories}. */
@MongoRepository
interface HistoryMinuteRepository extends GenericRepository<HistoryMinuteDocument, String> {

    /** Minutes whose id is within these bounds, both included. */
    List<HistoryMinuteDocument> findByIdBetween(String first, String last);

    /** Deletes the minutes whose id is within these bounds, both included. */
    void deleteByIdBetween(String first, String last);
}
