package fr.montour.slot.admission.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static fr.montour.platform.store.Documents.date;
import static fr.montour.platform.store.Documents.instant;
import static fr.montour.platform.store.Documents.text;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.montour.platform.events.OutboxEntries;
import fr.montour.platform.events.OutboxRelay;
import fr.montour.platform.store.Documents;
import fr.montour.slot.admission.Admission;
import fr.montour.slot.admission.AdmissionUse;
import fr.montour.slot.admission.AdmissionUse.Ended;
import fr.montour.slot.admission.AdmissionUse.Holding;
import fr.montour.slot.admission.AdmissionUse.Revoked;
import fr.montour.slot.admission.AdmissionUse.Spent;
import fr.montour.slot.admission.AdmissionUse.Unserved;
import fr.montour.slot.admission.AdmissionUses;
import fr.montour.slot.admission.events.AdmissionEvents;
import fr.montour.slot.model.AdmissionId;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.HoldOutcome;
import fr.montour.slot.model.SlotId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * One document an admission token: {@code _id} is its {@code jti}. That something was shown with it is a document of its own, since it
 * is no step of the use.
 */
@Singleton
public class MongoAdmissionUses implements AdmissionUses {

    /** Name of the collection. */
    public static final String COLLECTION = "admission_uses";

    /** Name of the collection of admissions with which something to choose was seen. */
    public static final String SERVED = "admissions_served";

    private static final String STATE = "state";
    private static final String HOLD = "hold";
    private static final String DISCARDED = "discarded";

    private enum State {
        HOLDING,
        SPENT,
        ENDED,
        REVOKED,
        UNSERVED
    }

    private final MongoCollection<Document> uses;
    private final MongoCollection<Document> served;
    private final AdmissionEvents events;
    private final OutboxRelay relay;

    MongoAdmissionUses(MongoDatabase database, AdmissionEvents events, OutboxRelay relay) {
        this.uses = database.getCollection(COLLECTION);
        this.served = database.getCollection(SERVED);
        this.events = events;
        this.relay = relay;
    }

    @Override
    public Optional<AdmissionUse> find(AdmissionId admission) {
        return Optional.ofNullable(uses.find(eq("_id", admission.value())).first())
                .map(MongoAdmissionUses::use);
    }

    @Override
    public boolean begin(AdmissionId admission, Holding first) {
        var document = new Document("_id", admission.value())
                .append(STATE, State.HOLDING.name())
                .append(HOLD, first.hold().value())
                .append("slot", first.slot().toString())
                .append("until", date(first.until()));
        return Documents.insertIfAbsent(uses, document);
    }

    @Override
    public boolean revoke(AdmissionId admission) {
        var document = new Document("_id", admission.value()).append(STATE, State.REVOKED.name());
        return Documents.insertIfAbsent(uses, document)
                || find(admission).filter(Revoked.class::isInstance).isPresent();
    }

    @Override
    public void served(Admission admission) {
        var id = admission.id();
        insertAndTell(served, new Document("_id", id.value()), events.served(admission));
    }

    @Override
    public boolean unserved(Admission admission) {
        var id = admission.id();
        var document = new Document("_id", id.value()).append(STATE, State.UNSERVED.name());
        return insertAndTell(uses, document, events.unserved(admission))
                || find(id).filter(Unserved.class::isInstance).isPresent();
    }

    private boolean insertAndTell(MongoCollection<Document> collection, Document document, Document event) {
        boolean inserted = Documents.insertIfAbsent(collection, document.append(OutboxEntries.FIELD, List.of(event)));
        if (inserted) {
            relay.wake(collection.getNamespace().getCollectionName(), text(document, "_id"));
        }
        return inserted;
    }

    @Override
    public boolean move(AdmissionId admission, BookingId from, Holding to) {
        return change(
                and(
                        current(admission, from, State.HOLDING),
                        ne(DISCARDED, to.hold().value())),
                combine(
                        set(HOLD, to.hold().value()),
                        set("slot", to.slot().toString()),
                        set("until", date(to.until())),
                        addToSet(DISCARDED, from.value())));
    }

    @Override
    public boolean discard(AdmissionId admission, BookingId hold) {
        return Documents.updateIf(
                uses, and(eq("_id", admission.value()), ne(HOLD, hold.value())), addToSet(DISCARDED, hold.value()));
    }

    @Override
    public boolean spend(AdmissionId admission, BookingId hold) {
        return change(current(admission, hold, State.HOLDING), set(STATE, State.SPENT.name()))
                || find(admission).filter(new Spent(hold)::equals).isPresent();
    }

    @Override
    public Optional<HoldOutcome> end(AdmissionId admission, BookingId hold, HoldOutcome outcome) {
        boolean ended = change(
                current(admission, hold, State.HOLDING, State.SPENT),
                combine(set(STATE, State.ENDED.name()), set("outcome", outcome.name())));
        return ended
                ? Optional.of(outcome)
                : find(admission)
                        .filter(use -> use instanceof Ended over && over.hold().equals(hold))
                        .map(use -> ((Ended) use).outcome());
    }

    private boolean change(Bson filter, Bson update) {
        return Documents.updateIf(uses, filter, update);
    }

    private static Bson current(AdmissionId admission, BookingId hold, State... states) {
        return and(eq("_id", admission.value()), eq(HOLD, hold.value()), in(STATE, Documents.texts(List.of(states))));
    }

    private static AdmissionUse use(Document document) {
        return switch (State.valueOf(text(document, STATE))) {
            case HOLDING ->
                new Holding(
                        hold(document), SlotId.parse(text(document, "slot")).orElseThrow(), instant(document, "until"));
            case SPENT -> new Spent(hold(document));
            case ENDED -> new Ended(hold(document), HoldOutcome.valueOf(text(document, "outcome")));
            case REVOKED -> new Revoked();
            case UNSERVED -> new Unserved();
        };
    }

    private static BookingId hold(Document document) {
        return new BookingId(text(document, HOLD));
    }
}
