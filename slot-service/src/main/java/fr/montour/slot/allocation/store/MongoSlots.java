package fr.montour.slot.allocation.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static fr.montour.platform.store.Documents.date;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import fr.montour.platform.events.OutboxEntries;
import fr.montour.platform.events.OutboxRelay;
import fr.montour.platform.store.Documents;
import fr.montour.slot.allocation.HoldEnded;
import fr.montour.slot.allocation.RestingUnit;
import fr.montour.slot.allocation.Slot;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.allocation.events.SlotEvents;
import fr.montour.slot.model.BookedUnit;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.Channel;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.SlotHold;
import fr.montour.slot.model.SlotId;
import fr.montour.slot.store.ValueDocuments;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** One document a slot; every move is one conditional update of it. */
@Singleton
public class MongoSlots implements Slots {

    /** Name of the collection. */
    public static final String COLLECTION = "slots";

    private static final String NEXT_DEADLINE = "nextDeadline";

    private final MongoCollection<Document> slots;
    private final SlotEvents events;
    private final OutboxRelay relay;

    MongoSlots(MongoDatabase database, SlotEvents events, OutboxRelay relay) {
        this.slots = database.getCollection(COLLECTION);
        this.events = events;
        this.relay = relay;
        slots.createIndex(Indexes.ascending(NEXT_DEADLINE));
    }

    @Override
    public void addAll(Collection<Slot> fresh) {
        Documents.insertAbsent(
                slots, fresh.stream().map(SlotDocuments::document).toList());
    }

    @Override
    public void removeUntouched(ReleaseId release, Collection<SlotId> ids) {
        slots.deleteMany(and(in("_id", Documents.texts(ids)), eq("release", release.value()), eq("version", 0L)));
    }

    @Override
    public Optional<Slot> find(SlotId id) {
        return Optional.ofNullable(slots.find(byId(id)).first()).map(SlotDocuments::slot);
    }

    @Override
    public List<Slot> findAll(Collection<SlotId> ids) {
        var found = slots.find(in("_id", Documents.texts(ids)))
                .map(SlotDocuments::slot)
                .into(new ArrayList<>());
        found.sort((a, b) -> a.start().compareTo(b.start()));
        return found;
    }

    @Override
    public Map<SlotId, Integer> available(Collection<SlotId> ids) {
        var available = new HashMap<SlotId, Integer>();
        slots.find(in("_id", Documents.texts(ids)))
                .projection(Projections.exclude("booked", "resting", OutboxEntries.FIELD))
                .map(SlotDocuments::slot)
                .forEach(slot -> available.put(slot.id(), slot.available()));
        return available;
    }

    @Override
    public boolean hold(SlotId id, BookingId booking, SlotHold hold) {
        return move(
                id,
                and(byId(id), gt(free(hold.channel()), 0), exists(holds(booking), false)),
                null,
                inc(free(hold.channel()), -1),
                set(holds(booking), ValueDocuments.document(hold)),
                min(NEXT_DEADLINE, date(hold.until())));
    }

    @Override
    public boolean endHold(SlotId id, BookingId booking, Channel channel, @Nullable HoldEnded event) {
        return move(id, and(byId(id), exists(holds(booking))), event, unset(holds(booking)), inc(free(channel), 1));
    }

    @Override
    public boolean book(SlotId id, BookingId booking, BookedUnit unit, Instant now) {
        return move(
                id,
                and(byId(id), gt(holds(booking) + ".until", date(now))),
                null,
                unset(holds(booking)),
                set("booked." + booking, SlotDocuments.document(unit)));
    }

    @Override
    public boolean rest(SlotId id, BookingId booking, RestingUnit rest) {
        return move(
                id,
                and(byId(id), exists("booked." + booking)),
                null,
                unset("booked." + booking),
                set(resting(booking), SlotDocuments.document(rest)),
                min(NEXT_DEADLINE, date(rest.returnAt())));
    }

    @Override
    public boolean giveBack(SlotId id, BookingId booking, Channel channel, Instant now) {
        return move(
                id,
                and(byId(id), lte(resting(booking) + ".returnAt", date(now))),
                null,
                unset(resting(booking)),
                inc(free(channel), 1));
    }

    @Override
    public List<Slot> due(Instant now, int limit) {
        return slots.find(lte(NEXT_DEADLINE, date(now)))
                .limit(limit)
                .map(SlotDocuments::slot)
                .into(new ArrayList<>());
    }

    @Override
    public void updateNextDeadline(SlotId id) {
        var document = slots.find(byId(id)).first();
        if (document != null) {
            slots.updateOne(
                    and(byId(id), eq("version", document.getLong("version"))),
                    SlotDocuments.slot(document)
                            .nextDeadline()
                            .map(deadline -> set(NEXT_DEADLINE, date(deadline)))
                            .orElseGet(() -> unset(NEXT_DEADLINE)));
        }
    }

    private boolean move(SlotId id, Bson filter, @Nullable HoldEnded event, Bson... updates) {
        var all = new ArrayList<>(List.of(updates));
        all.add(inc("version", 1L));
        if (event != null) {
            all.add(push(OutboxEntries.FIELD, events.ended(event)));
        }
        boolean moved = Documents.updateIf(slots, filter, combine(all));
        if (moved && event != null) {
            relay.wake(COLLECTION, id.toString());
        }
        return moved;
    }

    private static Bson byId(SlotId id) {
        return eq("_id", id.toString());
    }

    private static String free(Channel channel) {
        return "free." + channel.name();
    }

    private static String holds(BookingId booking) {
        return "holds." + booking;
    }

    private static String resting(BookingId booking) {
        return "resting." + booking;
    }
}
