package fr.montour.notification.contact.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.mongodb.annotation.MongoRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is plainly read and updated; addresses, whose writes are conditional, are written by {@link MongoContacts}. */
@MongoRepository
interface ContactRepository extends GenericRepository<ContactDocument, String> {

    /** A person whose address and language have arrived. */
    Optional<ContactDocument> findByIdAndReachableSinceIsNotNull(String id);

    /** Changes nothing where there is no such document. */
    void update(@Id String id, @Nullable String givenName, @Nullable String familyName);
}
