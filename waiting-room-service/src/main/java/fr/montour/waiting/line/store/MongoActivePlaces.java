package fr.montour.waiting.line.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static java.util.stream.Collectors.groupingBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import fr.montour.platform.store.Documents;
import fr.montour.waiting.line.ActivePlace;
import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.Claim;
import fr.montour.waiting.line.Totals;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The people who are called or admitted, in the shards of their lines: {@code people} by admission, the totals of those who left, and
 * {@code decided}, the last advance whose people were added there.
 */
@Singleton
public final class MongoActivePlaces implements ActivePlaces {

    private static final BulkWriteOptions EACH_FOR_ITSELF = new BulkWriteOptions().ordered(false);
    private static final String PEOPLE = "people";
    private static final String DECIDED = "decided";
    private static final String CLAIMED = ".claimed";
    private static final String SHORT = ".short";

    private final MongoCollection<Document> shards;
    private final ShardTotals totals;

    public MongoActivePlaces(MongoDatabase database) {
        shards = database.getCollection(ShardTotals.COLLECTION);
        totals = new ShardTotals(database);
    }

    @Override
    public List<ActivePlace> all(LineId line) {
        List<ActivePlace> all = new ArrayList<>();
        shards.find(in("_id", ShardTotals.ids(line)))
                .projection(Projections.include(PEOPLE))
                .forEach(shard -> shard.get(PEOPLE, Document.class)
                        .forEach((admission, person) -> all.add(read(admission, (Document) person))));
        return all;
    }

    @Override
    public Totals totals(LineId line) {
        return totals.of(line);
    }

    /** A shard that takes nobody has them already, or is not there yet. */
    @Override
    public void add(LineId line, long decided, List<Call> calls) {
        Map<String, List<Call>> byShard =
                calls.stream().collect(groupingBy(call -> ShardTotals.id(line, call.number())));
        List<WriteModel<Document>> writes = new ArrayList<>();
        byShard.forEach((shard, theirs) ->
                writes.add(new UpdateOneModel<>(and(eq("_id", shard), lt(DECIDED, decided)), added(decided, theirs))));
        if (!allMatch(writes)) {
            Documents.insertAbsent(
                    shards,
                    byShard.keySet().stream().map(MongoActivePlaces::empty).toList());
            allMatch(writes);
        }
    }

    private static Bson added(long decided, List<Call> calls) {
        List<Bson> changes = new ArrayList<>();
        changes.add(set(DECIDED, decided));
        calls.forEach(call -> changes.add(set(field(call.id()), document(ActivePlace.of(call)))));
        return combine(changes);
    }

    private static Document empty(String shard) {
        return new Document("_id", shard)
                .append(PEOPLE, new Document())
                .append(ShardTotals.FREED, 0L)
                .append(ShardTotals.MISSED, 0L)
                .append(ShardTotals.SETTLED, 0L)
                .append(ShardTotals.CHOSEN, 0L)
                .append(DECIDED, 0L);
    }

    @Override
    public boolean extend(LineId line, long number, AdmissionId admission, Instant until) {
        return Documents.updateIf(shards, present(line, number, admission), set(field(admission) + ".until", until));
    }

    @Override
    public boolean claimed(LineId line, Claim claim) {
        return allMatch(List.of(claims(line, List.of(claim))));
    }

    /** One write for each shard; where one of them no longer is to be counted, which is rare, each by itself. */
    @Override
    public void claimedAll(LineId line, List<Claim> claims) {
        Collection<List<Claim>> byShard = claims.stream()
                .distinct()
                .collect(groupingBy(claim -> ShardTotals.id(line, claim.number())))
                .values();
        List<WriteModel<Document>> writes =
                byShard.stream().map(theirs -> claims(line, theirs)).toList();
        if (!allMatch(writes)) {
            claims.forEach(claim -> claimed(line, claim));
        }
    }

    /** Counts claims of one shard, if all of them are still to be counted. */
    private static WriteModel<Document> claims(LineId line, List<Claim> claims) {
        List<Bson> conditions = new ArrayList<>();
        List<Bson> changes = new ArrayList<>();
        for (Claim claim : claims) {
            String field = field(claim.admission());
            conditions.add(present(line, claim.number(), claim.admission()));
            conditions.add(ne(field + CLAIMED, true));
            changes.add(set(field + CLAIMED, true));
            changes.add(set(field + ".until", claim.until()));
        }
        changes.add(inc(ShardTotals.SETTLED, (long) claims.size()));
        return new UpdateOneModel<>(and(conditions), combine(changes));
    }

    @Override
    public boolean missed(LineId line, long number, AdmissionId admission) {
        return Documents.updateIf(
                shards,
                present(line, number, admission),
                combine(freed(admission), inc(ShardTotals.MISSED, 1L), inc(ShardTotals.SETTLED, 1L)));
    }

    @Override
    public boolean free(LineId line, long number, AdmissionId admission) {
        Bson claimed = eq(field(admission) + CLAIMED, true);
        Bson unclaimed = ne(field(admission) + CLAIMED, true);
        Bson choosing = combine(freed(admission), inc(ShardTotals.CHOSEN, 1L));
        Bson usual = ne(field(admission) + SHORT, true);
        Bson shortFreed = inc(ShardTotals.SHORT_FREED, 1L);
        return freeIf(line, number, admission, and(usual, unclaimed), freed(admission))
                || freeIf(line, number, admission, and(usual, claimed), choosing)
                || freeIf(line, number, admission, unclaimed, combine(freed(admission), shortFreed))
                || freeIf(line, number, admission, claimed, combine(choosing, shortFreed));
    }

    private boolean freeIf(LineId line, long number, AdmissionId admission, Bson condition, Bson update) {
        return Documents.updateIf(shards, and(present(line, number, admission), condition), update);
    }

    private static Bson freed(AdmissionId admission) {
        return combine(unset(field(admission)), inc(ShardTotals.FREED, 1L));
    }

    private boolean allMatch(List<WriteModel<Document>> writes) {
        return writes.isEmpty() || shards.bulkWrite(writes, EACH_FOR_ITSELF).getMatchedCount() == writes.size();
    }

    private static Bson present(LineId line, long number, AdmissionId admission) {
        return and(eq("_id", ShardTotals.id(line, number)), exists(field(admission)));
    }

    private static String field(AdmissionId admission) {
        return PEOPLE + "." + admission.value();
    }

    private static Document document(ActivePlace active) {
        var document = new Document("number", active.number())
                .append("person", active.person().value())
                .append("round", active.round())
                .append("last", active.last())
                .append("calledAt", active.calledAt())
                .append("claimBy", active.claimBy())
                .append("until", active.until());
        return active.atShortNotice() ? document.append("short", true) : document;
    }

    private static ActivePlace read(String admission, Document person) {
        return new ActivePlace(
                person.getLong("number"),
                new PersonId(person.getString("person")),
                new AdmissionId(admission),
                person.getInteger("round"),
                person.getBoolean("short", false),
                person.getBoolean("last"),
                person.getBoolean("claimed", false),
                Documents.instant(person, "calledAt"),
                Documents.instant(person, "claimBy"),
                Documents.instant(person, "until"));
    }
}
