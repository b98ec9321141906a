package fr.montour.identity.contact.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.montour.identity.contact.AddressLink;
import fr.montour.identity.contact.LinkLimits;
import fr.montour.platform.store.Documents;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Collection {@code address_link_limits}, {@code _id} a hash of the key: when the links of the last hour were asked for. */
@Singleton
class MongoLinkLimits implements LinkLimits {

    private static final int ATTEMPTS = 20;
    private static final String ID = "_id";
    private static final String TAKEN = "taken";
    private static final String LAST = "last";
    private static final String VERSION = "version";

    private final MongoCollection<Document> limits;

    MongoLinkLimits(MongoDatabase database) {
        this.limits = database.getCollection("address_link_limits");
    }

    @Override
    public boolean take(String key, int most, Instant now) {
        var id = AddressLink.fingerprint(key);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var stored = limits.find(eq(ID, id)).first();
            var taken = stillCounting(stored, now);
            if (taken.size() >= most) {
                return false;
            }
            if (write(id, stored, taken, now)) {
                return true;
            }
        }
        return false;
    }

    private static List<Date> stillCounting(@Nullable Document stored, Instant now) {
        return stored == null
                ? List.of()
                : stored.getList(TAKEN, Date.class).stream()
                        .filter(at -> now.isBefore(at.toInstant().plus(PERIOD)))
                        .toList();
    }

    private boolean write(String id, @Nullable Document stored, List<Date> taken, Instant now) {
        long version = stored == null ? 0 : stored.getLong(VERSION);
        var next = new Document(ID, id)
                .append(
                        TAKEN,
                        Stream.concat(taken.stream(), Stream.of(Documents.date(now)))
                                .toList())
                .append(LAST, Documents.date(now))
                .append(VERSION, version + 1);
        return stored == null
                ? Documents.insertIfAbsent(limits, next)
                : Documents.replaceIf(limits, and(eq(ID, id), eq(VERSION, version)), next);
    }

    @Override
    public void forget(Instant now) {
        limits.deleteMany(lte(LAST, Documents.date(now.minus(PERIOD))));
    }
}
