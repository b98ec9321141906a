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
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import fr.montour.waiting.line.AdmissionId;
import fr.montour.waiting.line.Advance;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.CreditChange;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineAction;
import fr.montour.waiting.line.LineId;
import fr.montour.waiting.line.LineName;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.LineState;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.PersonId;
import fr.montour.waiting.line.SecondChance;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Lines in the collection {@code lines}, always reached by {@code _id}. */
@Singleton
public final class MongoLines implements Lines {

    /** Ids of applied events a line remembers; the inbox in front of it remembers all of them. */
    private static final int REMEMBERED_EVENTS = 200;

    private static final Bson WITHOUT_APPLIED = Projections.exclude("applied");

    private final MongoCollection<Document> lines;

    public MongoLines(MongoDatabase database) {
        lines = database.getCollection("lines");
    }

    @Override
    public Optional<Line> find(LineId id) {
        return Optional.ofNullable(
                        lines.find(byId(id)).projection(WITHOUT_APPLIED).first())
                .map(LineDocuments::read);
    }

    @Override
    public List<Line> all() {
        return lines.find().projection(WITHOUT_APPLIED).map(LineDocuments::read).into(new ArrayList<>());
    }

    @Override
    public boolean create(Line draft) {
        try {
            lines.insertOne(LineDocuments.of(draft));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public boolean configure(LineId id, LineName name, LineSettings settings) {
        return update(
                byId(id),
                combine(
                        set("name", name.value()),
                        set("settings", LineDocuments.settings(settings)),
                        inc("version", 1L)));
    }

    @Override
    public boolean act(LineId id, LineAction action, Instant now) {
        List<Bson> updates = new ArrayList<>();
        updates.add(set("state", action.to().name()));
        updates.add(inc("version", 1L));
        if (action.to() == LineState.OPEN) {
            updates.add(min("openedAt", now));
        }
        return update(
                and(byId(id), in("state", action.from().stream().map(Enum::name).toList())), combine(updates));
    }

    @Override
    public OptionalLong takeNumber(LineId id) {
        Document after = lines.findOneAndUpdate(
                and(byId(id), in("state", LineState.OPEN.name(), LineState.PAUSED.name())),
                inc("lastNumber", 1L),
                new FindOneAndUpdateOptions()
                        .returnDocument(ReturnDocument.AFTER)
                        .projection(Projections.include("lastNumber")));
        return after == null ? OptionalLong.empty() : OptionalLong.of(after.getLong("lastNumber"));
    }

    @Override
    public boolean advance(Advance advance) {
        Line line = advance.line();
        List<Bson> updates = new ArrayList<>();
        updates.add(set("serving", advance.serving()));
        updates.add(set("tokens", advance.tokens()));
        updates.add(inc("version", 1L));
        if (!advance.calls().isEmpty()) {
            Instant at = advance.calls().getLast().calledAt();
            updates.add(set(
                    "calls", advance.calls().stream().map(LineDocuments::call).toList()));
            updates.add(set("lastCalledAt", at));
            updates.add(set(
                    "pace", LineDocuments.pace(line.pace().plus(advance.calls().size(), at))));
            advance.calls().forEach(call -> updates.add(set(activeField(call.number()), LineDocuments.active(call))));
        }
        if (!advance.spentChances().isEmpty()) {
            List<Long> numbers =
                    advance.spentChances().stream().map(SecondChance::number).toList();
            updates.add(pull("secondChances", in("number", numbers)));
        }
        return update(
                and(
                        byId(line.id()),
                        eq("version", line.version()),
                        eq("state", LineState.OPEN.name()),
                        gte("credit", (long) advance.activeAfter())),
                combine(updates));
    }

    @Override
    public void settled(LineId id, List<Call> calls) {
        List<String> ids = calls.stream().map(call -> call.id().value()).toList();
        update(byId(id), pull("calls", in("id", ids)));
    }

    @Override
    public boolean extend(LineId id, long number, AdmissionId admission, Instant until) {
        return update(activeBy(id, number, admission), set(activeField(number) + ".until", until));
    }

    @Override
    public boolean free(LineId id, long number, AdmissionId admission) {
        return update(activeBy(id, number, admission), unset(activeField(number)));
    }

    @Override
    public boolean giveSecondChance(LineId id, long number, AdmissionId admission, PersonId person) {
        return update(
                activeBy(id, number, admission),
                combine(unset(activeField(number)), push("secondChances", LineDocuments.chance(number, person))));
    }

    @Override
    public Applied apply(CreditChange change) {
        List<Bson> updates = new ArrayList<>();
        updates.add(inc("credit", change.amount()));
        updates.add(pushEach("applied", List.of(change.eventId()), new PushOptions().slice(-REMEMBERED_EVENTS)));
        if (change.freed() != null) {
            updates.add(unset(activeField(change.freed())));
        }
        if (update(and(byId(change.line()), ne("applied", change.eventId())), combine(updates))) {
            return Applied.NOW;
        }
        return lines.find(byId(change.line()))
                                .projection(Projections.include("_id"))
                                .first()
                        == null
                ? Applied.NO_SUCH_LINE
                : Applied.BEFORE;
    }

    private boolean update(Bson condition, Bson change) {
        return lines.updateOne(condition, change).getMatchedCount() == 1;
    }

    private static Bson byId(LineId id) {
        return eq("_id", id.value());
    }

    private static Bson activeBy(LineId id, long number, AdmissionId admission) {
        return and(byId(id), eq(activeField(number) + ".admission", admission.value()));
    }

    private static String activeField(long number) {
        return "active." + number;
    }
}
