package fr.montour.slot.release.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static fr.montour.platform.store.Documents.child;
import static fr.montour.platform.store.Documents.date;
import static fr.montour.platform.store.Documents.instant;
import static fr.montour.platform.store.Documents.text;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import fr.montour.platform.events.OutboxEntries;
import fr.montour.platform.events.OutboxRelay;
import fr.montour.platform.store.Documents;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.release.Release;
import fr.montour.slot.release.Release.Draft;
import fr.montour.slot.release.Release.Open;
import fr.montour.slot.release.ReleaseOrder;
import fr.montour.slot.release.Releases;
import fr.montour.slot.release.events.ReleaseEvents;
import fr.montour.slot.store.ValueDocuments;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** One document a release; its key is made from the idempotency key of the request. */
@Singleton
public class MongoReleases implements Releases {

    /** Name of the collection. */
    public static final String COLLECTION = "releases";

    private static final String STATE = "state";
    private static final String DRAFT = "DRAFT";
    private static final String OPEN = "OPEN";
    private static final String UNSETTLED = "draftSince";
    private static final String FAILURES = "failures";

    private final MongoCollection<Document> releases;
    private final ReleaseEvents events;
    private final OutboxRelay relay;

    MongoReleases(MongoDatabase database, ReleaseEvents events, OutboxRelay relay) {
        this.releases = database.getCollection(COLLECTION);
        this.events = events;
        this.relay = relay;
        releases.createIndex(Indexes.ascending(UNSETTLED));
    }

    @Override
    public boolean add(Draft draft) {
        var order = draft.order();
        var document = new Document("_id", draft.id().value())
                .append(STATE, DRAFT)
                .append(
                        "order",
                        new Document("line", order.line().toString())
                                .append("date", order.date().toString())
                                .append("from", order.from().toString())
                                .append("to", order.to().toString())
                                .append("slotLength", order.slotLength().toString())
                                .append("counters", order.counters())
                                .append("split", ValueDocuments.document(order.split())))
                .append("window", ValueDocuments.document(draft.window()))
                .append("at", date(draft.at()))
                .append(UNSETTLED, date(draft.at()));
        return Documents.insertIfAbsent(releases, document);
    }

    @Override
    public Optional<Release> find(ReleaseId id) {
        return Optional.ofNullable(releases.find(eq("_id", id.value())).first()).map(MongoReleases::release);
    }

    @Override
    public List<Release> findAll(Collection<ReleaseId> ids) {
        return releases.find(in("_id", ids.stream().map(ReleaseId::value).toList()))
                .sort(Sorts.ascending("at"))
                .map(MongoReleases::release)
                .into(new ArrayList<>());
    }

    @Override
    public boolean open(Open next) {
        boolean opened = Documents.updateIf(
                releases,
                and(eq("_id", next.id().value()), eq(STATE, DRAFT)),
                combine(
                        set(STATE, OPEN),
                        set("at", date(next.at())),
                        unset(UNSETTLED),
                        push(OutboxEntries.FIELD, events.opened(next))));
        if (opened) {
            relay.wake(COLLECTION, next.id().value());
        }
        return opened;
    }

    @Override
    public void drop(ReleaseId draft) {
        releases.deleteOne(and(eq("_id", draft.value()), eq(STATE, DRAFT)));
    }

    @Override
    public int failed(ReleaseId draft) {
        var after = releases.findOneAndUpdate(
                eq("_id", draft.value()),
                inc(FAILURES, 1),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return after == null ? 0 : after.getInteger(FAILURES);
    }

    @Override
    public List<Draft> drafts(Instant before) {
        return releases.find(lte(UNSETTLED, date(before)))
                .map(MongoReleases::draft)
                .into(new ArrayList<>());
    }

    private static Release release(Document document) {
        var draft = draft(document);
        return switch (text(document, STATE)) {
            case DRAFT -> draft;
            case OPEN -> draft.open(draft.at());
            case String unknown -> throw new IllegalStateException("stored release in state " + unknown);
        };
    }

    private static Draft draft(Document document) {
        var order = child(document, "order");
        return new Draft(
                new ReleaseId(text(document, "_id")),
                new ReleaseOrder(
                        LineId.parse(text(order, "line")).orElseThrow(),
                        LocalDate.parse(text(order, "date")),
                        LocalTime.parse(text(order, "from")),
                        LocalTime.parse(text(order, "to")),
                        Duration.parse(text(order, "slotLength")),
                        order.getInteger("counters"),
                        ValueDocuments.shares(child(order, "split"))),
                ValueDocuments.window(child(document, "window")),
                instant(document, "at"));
    }
}
