package fr.montour.waiting.line.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static fr.montour.platform.store.Documents.date;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import fr.montour.platform.store.Documents;
import fr.montour.waiting.line.Advance;
import fr.montour.waiting.line.BookedAhead;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.Closing;
import fr.montour.waiting.line.Cohort;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineAction;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.LineState;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.Separation;
import fr.montour.waiting.line.Stock;
import fr.montour.waiting.line.Stop;
import fr.montour.waiting.line.Stops;
import fr.montour.waiting.line.Totals;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
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
import org.jspecify.annotations.Nullable;

/**
 * Lines as two documents with the same {@code _id}: in {@code lines} what staff decide and what joining counts, in {@code
 * line_calling} what calling changes. So a join hinders no call. The people who are called or admitted are not in them but in shards (ADR 0015),
 * of which a line shows the totals. Totals are read first, then its calling state, then the line: nobody counts as freed before they
 * are called, and the last number is never behind the number being served. The heartbeat is read before the line too: an outage that
 * it does not show any more stands in the line.
 */
@Singleton
public final class MongoLines implements Lines {

    private static final List<String> TAKE_PEOPLE = Arrays.stream(LineState.values())
            .filter(LineState::takesPeople)
            .map(Enum::name)
            .toList();

    private final MongoCollection<Document> lines;
    private final MongoCollection<Document> callings;
    private final ShardTotals shards;
    private final MongoHeartbeat heartbeat;

    public MongoLines(MongoDatabase database) {
        lines = database.getCollection("lines");
        callings = database.getCollection("line_calling");
        shards = new ShardTotals(database);
        heartbeat = new MongoHeartbeat(database);
    }

    @Override
    public Optional<Line> find(LineId id) {
        Totals totals = shards.of(id);
        Document calling = callings.find(byId(id)).first();
        Instant lastBeat = heartbeat.last().orElse(null);
        Document line = calling == null ? null : lines.find(byId(id)).first();
        return calling == null || line == null
                ? Optional.empty()
                : Optional.of(LineDocuments.read(line, calling, totals, lastBeat));
    }

    @Override
    public List<Line> all() {
        Map<String, Totals> totalsOf = shards.ofAll();
        Map<String, Document> callingOf = new HashMap<>();
        callings.find().forEach(calling -> callingOf.put(calling.getString("_id"), calling));
        Instant lastBeat = heartbeat.last().orElse(null);
        List<Line> all = new ArrayList<>();
        lines.find().forEach(line -> {
            Document calling = callingOf.get(line.getString("_id"));
            if (calling != null) {
                Totals totals = totalsOf.getOrDefault(line.getString("_id"), Totals.NONE);
                all.add(LineDocuments.read(line, calling, totals, lastBeat));
            }
        });
        return all;
    }

    /** The calling state first: a crash in between leaves nothing that anybody sees. */
    @Override
    public boolean create(Line draft) {
        Documents.insertIfAbsent(callings, LineDocuments.calling(draft));
        return Documents.insertIfAbsent(lines, LineDocuments.line(draft));
    }

    @Override
    public boolean configure(LineId id, LineName name, LineSettings settings, long version) {
        Bson stands = eq(LineDocuments.SETTINGS_VERSION, version);
        Bson condition = version == 0 ? or(stands, exists(LineDocuments.SETTINGS_VERSION, false)) : stands;
        return changed(
                id,
                and(byId(id), condition),
                combine(
                        set("name", name.value()),
                        set("settings", LineDocuments.settings(settings)),
                        set(LineDocuments.SETTINGS_VERSION, version + 1)));
    }

    @Override
    public boolean act(LineId id, LineAction action, Instant now, @Nullable String message) {
        List<Bson> updates = new ArrayList<>();
        updates.add(set("state", action.to().name()));
        if (action.to() == LineState.OPEN) {
            updates.add(min("openedAt", now));
            updates.add(unset(LineDocuments.CLOSING));
        }
        if (action.to() == LineState.CLOSED) {
            updates.add(set(LineDocuments.CLOSING, LineDocuments.closing(new Closing(now, message, 0))));
        }
        if (action.concernsCalls()) {
            updates.add(StopDocuments.with(new Stops.Change(now, action.to().stopsCalls())));
        }
        return changed(
                id,
                and(byId(id), in("state", action.from().stream().map(Enum::name).toList())),
                combine(updates));
    }

    @Override
    public boolean outage(LineId id, Stop outage) {
        Document line = lines.find(byId(id)).first();
        return line != null
                && changed(id, byId(id), combine(StopDocuments.with(StopDocuments.read(line, null), outage)));
    }

    @Override
    public boolean closingTold(LineId id, Instant closedAt, long number) {
        return Documents.updateIf(
                lines,
                and(byId(id), eq(LineDocuments.CLOSING + ".at", closedAt)),
                max(LineDocuments.CLOSING + ".told", number));
    }

    @Override
    public boolean drawn(LineId id, Cohort cohort) {
        return changed(
                id,
                and(byId(id), eq("state", LineState.DRAWING.name())),
                combine(set("state", LineState.DRAWN.name()), set("cohort", LineDocuments.cohort(cohort))));
    }

    /** Changes what staff decide; calls that were decided by what was before lose their write. */
    private boolean changed(LineId id, Bson condition, Bson change) {
        boolean changed = Documents.updateIf(lines, condition, change);
        if (changed) {
            Documents.updateIf(callings, byId(id), inc("version", 1L));
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
            updates.add(set("reservedUntil", advance.reservedUntil()));
            updates.add(set(LineDocuments.SHORT_DECIDED, advance.shortDecided()));
            updates.add(set(LineDocuments.SHORT_RESERVED_UNTIL, advance.shortReservedUntil()));
            updates.add(set(LineDocuments.NO_SHOWS, LineDocuments.noShows(advance.noShows(), line.totals())));
            updates.add(set(
                    "pace", LineDocuments.pace(line.pace().plus(advance.calls().size(), at))));
        }
        return Documents.updateIf(callings, and(byId(line.id()), eq("version", line.version())), combine(updates));
    }

    @Override
    public void settled(LineId id, List<Call> calls) {
        List<String> ids = calls.stream().map(call -> call.id().value()).toList();
        Documents.updateIf(callings, byId(id), pull("calls", in("id", ids)));
    }

    @Override
    public void repeatFrom(LineId id, Instant earliest) {
        noted(id, LineDocuments.REPEATS, LineDocuments.NEXT_REPEAT, earliest);
    }

    private void noted(LineId id, String count, String next, Instant earliest) {
        Documents.updateIf(callings, byId(id), combine(inc(count, 1L), min(next, date(earliest))));
    }

    @Override
    public void repeatsSeen(Line read, Optional<Instant> next) {
        Bson asRead = eq(LineDocuments.REPEATS, read.repeats());
        Documents.updateIf(callings, and(byId(read.id()), asRead), setOrUnset(LineDocuments.NEXT_REPEAT, next));
    }

    @Override
    public void shortNoticeFrom(LineId id, Instant earliest) {
        noted(id, LineDocuments.SHORT_NOTED, LineDocuments.NEXT_SHORT, earliest);
    }

    @Override
    public void shortNoticesSeen(Line read, Optional<Instant> next) {
        long noted = read.shortCalls().noted();
        Bson same = eq(LineDocuments.SHORT_NOTED, noted);
        Bson asRead = noted == 0 ? or(same, exists(LineDocuments.SHORT_NOTED, false)) : same;
        Documents.updateIf(callings, and(byId(read.id()), asRead), setOrUnset(LineDocuments.NEXT_SHORT, next));
    }

    private static Bson setOrUnset(String field, Optional<Instant> moment) {
        return moment.map(known -> set(field, date(known))).orElseGet(() -> unset(field));
    }

    @Override
    public boolean separate(Line read, @Nullable Separation separation) {
        Bson change = set(LineDocuments.SEPARATION, LineDocuments.separation(separation));
        return Documents.updateIf(
                callings, and(byId(read.id()), eq("version", read.version())), combine(change, inc("version", 1L)));
    }

    @Override
    public void invalidate(LineId id) {
        Documents.updateIf(callings, byId(id), inc("version", 1L));
    }

    /** The version moves with it: calls that were decided by another stock lose their write. */
    @Override
    public boolean state(LineId id, Stock stock) {
        return Documents.updateIf(
                callings,
                and(byId(id), lt(LineDocuments.STOCK + ".revision", stock.revision())),
                combine(
                        set(LineDocuments.STOCK, LineDocuments.stock(stock)),
                        pull(LineDocuments.BOOKED_AHEAD, lte("revision", stock.revision())),
                        inc("version", 1L)));
    }

    @Override
    public boolean bookedAhead(LineId id, BookedAhead booking) {
        return Documents.updateIf(
                callings,
                and(
                        byId(id),
                        lt(LineDocuments.STOCK + ".revision", booking.revision()),
                        ne(
                                LineDocuments.BOOKED_AHEAD + ".admission",
                                booking.admission().value())),
                push(LineDocuments.BOOKED_AHEAD, LineDocuments.bookedAhead(booking)));
    }

    private static Bson byId(LineId id) {
        return eq("_id", id.value());
    }
}
