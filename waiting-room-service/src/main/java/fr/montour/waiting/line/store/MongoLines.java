package fr.montour.waiting.line.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import fr.montour.waiting.line.Advance;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.Cohort;
import fr.montour.waiting.line.CreditChange;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineAction;
import fr.montour.waiting.line.LineId;
import fr.montour.waiting.line.LineName;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.LineState;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.SecondChance;
import fr.montour.waiting.line.Totals;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Lines as two documents with the same {@code _id}: in {@code lines} what staff decide and what joining counts, in {@code
 * desks} what calling changes. So a join hinders no call. The people at the counter are not in them but in shards (ADR 0015),
 * of which a line shows the totals. Totals are read first, then the desk, then the line: nobody counts as freed before they
 * are called, and the last number is never behind the number being served.
 */
@Singleton
public final class MongoLines implements Lines {

    /** Ids of applied events a line remembers; the inbox in front of it remembers all of them. */
    private static final int REMEMBERED_EVENTS = 200;

    private static final Bson WITHOUT_APPLIED = Projections.exclude("applied");

    private static final List<String> TAKE_PEOPLE = Arrays.stream(LineState.values())
            .filter(LineState::takesPeople)
            .map(Enum::name)
            .toList();

    private final MongoCollection<Document> lines;
    private final MongoCollection<Document> desks;
    private final ShardTotals shards;

    public MongoLines(MongoDatabase database) {
        lines = database.getCollection("lines");
        desks = database.getCollection("desks");
        shards = new ShardTotals(database);
    }

    @Override
    public Optional<Line> find(LineId id) {
        Totals totals = shards.of(id);
        Document desk = desks.find(byId(id)).projection(WITHOUT_APPLIED).first();
        Document line = desk == null ? null : lines.find(byId(id)).first();
        return desk == null || line == null ? Optional.empty() : Optional.of(LineDocuments.read(line, desk, totals));
    }

    @Override
    public List<Line> all() {
        Map<String, Totals> totalsOf = shards.ofAll();
        Map<String, Document> deskOf = new HashMap<>();
        desks.find().projection(WITHOUT_APPLIED).forEach(desk -> deskOf.put(desk.getString("_id"), desk));
        List<Line> all = new ArrayList<>();
        lines.find().forEach(line -> {
            Document desk = deskOf.get(line.getString("_id"));
            if (desk != null) {
                Totals totals = totalsOf.getOrDefault(line.getString("_id"), Totals.NONE);
                all.add(LineDocuments.read(line, desk, totals));
            }
        });
        return all;
    }

    /** The desk first: a crash in between leaves nothing that anybody sees. */
    @Override
    public boolean create(Line draft) {
        insert(desks, LineDocuments.desk(draft));
        return insert(lines, LineDocuments.line(draft));
    }

    @Override
    public boolean configure(LineId id, LineName name, LineSettings settings) {
        return changed(
                id, byId(id), combine(set("name", name.value()), set("settings", LineDocuments.settings(settings))));
    }

    @Override
    public boolean act(LineId id, LineAction action, Instant now) {
        Bson state = set("state", action.to().name());
        return changed(
                id,
                and(byId(id), in("state", action.from().stream().map(Enum::name).toList())),
                action.to() == LineState.OPEN ? combine(state, min("openedAt", now)) : state);
    }

    @Override
    public boolean drawn(LineId id, Cohort cohort) {
        return changed(
                id,
                and(byId(id), eq("state", LineState.DRAWING.name())),
                combine(set("state", LineState.DRAWN.name()), set("cohort", LineDocuments.cohort(cohort))));
    }

    /** Changes what staff decide; an admitter that decided by what was before loses its write. */
    private boolean changed(LineId id, Bson condition, Bson change) {
        boolean changed = update(lines, condition, change);
        if (changed) {
            update(desks, byId(id), inc("version", 1L));
        }
        return changed;
    }

    @Override
    public OptionalLong takeNumbers(LineId id, int many) {
        Document after = lines.findOneAndUpdate(
                and(byId(id), in("state", TAKE_PEOPLE)),
                inc("lastNumber", (long) many),
                new FindOneAndUpdateOptions()
                        .returnDocument(ReturnDocument.AFTER)
                        .projection(Projections.include("lastNumber")));
        return after == null ? OptionalLong.empty() : OptionalLong.of(after.getLong("lastNumber") - many + 1);
    }

    @Override
    public boolean advance(Advance advance) {
        Line line = advance.line();
        if (line.state() != LineState.OPEN) {
            return false;
        }
        List<Bson> updates = new ArrayList<>();
        updates.add(set("serving", advance.serving()));
        updates.add(set("tokens", advance.tokens()));
        updates.add(inc("version", 1L));
        if (!advance.calls().isEmpty()) {
            Instant at = advance.calls().getLast().calledAt();
            updates.add(set(
                    "calls", advance.calls().stream().map(LineDocuments::call).toList()));
            updates.add(set("lastCalledAt", at));
            updates.add(set("decided", advance.decided()));
            updates.add(set(LineDocuments.NO_SHOWS, LineDocuments.noShows(advance.noShows(), line.totals())));
            updates.add(set(
                    "pace", LineDocuments.pace(line.pace().plus(advance.calls().size(), at))));
        }
        if (!advance.spentChances().isEmpty()) {
            List<Long> numbers =
                    advance.spentChances().stream().map(SecondChance::number).toList();
            updates.add(pull("secondChances", in("number", numbers)));
        }
        return update(
                desks,
                and(byId(line.id()), eq("version", line.version()), gte("credit", (long) advance.activeAfter())),
                combine(updates));
    }

    @Override
    public void settled(LineId id, List<Call> calls) {
        List<String> ids = calls.stream().map(call -> call.id().value()).toList();
        update(desks, byId(id), pull("calls", in("id", ids)));
    }

    @Override
    public boolean giveSecondChance(LineId id, SecondChance chance) {
        return update(
                desks,
                and(byId(id), ne("secondChances.number", chance.number())),
                push("secondChances", LineDocuments.chance(chance)));
    }

    @Override
    public Applied apply(CreditChange change) {
        List<Bson> updates = new ArrayList<>();
        updates.add(inc("credit", change.amount()));
        updates.add(pushEach("applied", List.of(change.eventId()), new PushOptions().slice(-REMEMBERED_EVENTS)));
        boolean applied = update(desks, and(byId(change.line()), ne("applied", change.eventId())), combine(updates));
        if (lines.find(byId(change.line())).first() == null) {
            return Applied.NO_SUCH_LINE;
        }
        return applied ? Applied.NOW : Applied.BEFORE;
    }

    private static boolean insert(MongoCollection<Document> collection, Document document) {
        return !Inserts.whereFree(collection, List.of(document)).isEmpty();
    }

    private static boolean update(MongoCollection<Document> collection, Bson condition, Bson change) {
        return collection.updateOne(condition, change).getMatchedCount() == 1;
    }

    private static Bson byId(LineId id) {
        return eq("_id", id.value());
    }
}
