package fr.montour.identity.revocation.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import fr.montour.identity.revocation.Revocation;
import fr.montour.identity.revocation.Revocations;
import fr.montour.platform.store.Documents;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/**
 * Collection {@code revocations}, whose {@code _id} is the position. A node appends under the position behind the newest one
 * it sees; where another was quicker, the {@code _id} is taken and it looks again. So no position is visible before all
 * positions below it are, with any number of nodes.
 */
@Singleton
public class MongoRevocations implements Revocations {

    private static final String ID = RevocationDocuments.ID;

    /** Each failed attempt is somebody else's success, so that many would have to append at the same moment. */
    private static final int ATTEMPTS = 1_000;

    private final MongoCollection<Document> revocations;

    MongoRevocations(MongoDatabase database) {
        this.revocations = database.getCollection("revocations");
        revocations.createIndex(Indexes.ascending(RevocationDocuments.KEY));
        revocations.createIndex(Indexes.ascending(RevocationDocuments.UNTIL));
    }

    @Override
    public void append(Revocation revocation) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            boolean listed = isListed(revocation)
                    || Documents.insertIfAbsent(revocations, RevocationDocuments.write(last() + 1, revocation));
            if (listed) {
                return;
            }
        }
        throw new IllegalStateException("others kept appending revocations");
    }

    private boolean isListed(Revocation revocation) {
        return revocations
                        .find(eq(RevocationDocuments.KEY, revocation.key()))
                        .projection(Projections.include(ID))
                        .first()
                != null;
    }

    @Override
    public long last() {
        var newest = revocations
                .find()
                .projection(Projections.include(ID))
                .sort(Sorts.descending(ID))
                .limit(1)
                .first();
        return newest == null ? 0 : newest.getLong(ID);
    }

    @Override
    public List<Listed> after(long position, Instant now, int most) {
        return revocations
                .find(and(gt(ID, position), gt(RevocationDocuments.UNTIL, Documents.date(now))))
                .sort(Sorts.ascending(ID))
                .limit(most)
                .map(RevocationDocuments::read)
                .into(new ArrayList<>());
    }

    @Override
    public long prune(Instant now) {
        return revocations
                .deleteMany(and(lte(RevocationDocuments.UNTIL, Documents.date(now)), lt(ID, last())))
                .getDeletedCount();
    }
}
