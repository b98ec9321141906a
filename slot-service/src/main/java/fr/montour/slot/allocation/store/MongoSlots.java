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
import static fr.montour.slot.mongo.Documents.date;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import fr.montour.platform.events.OutboxEntries;
import fr.montour.platform.events.OutboxRelay;
import fr.montour.slot.allocation.Channel;
import fr.montour.slot.allocation.Rest;
import fr.montour.slot.allocation.Seat;
import fr.montour.slot.allocation.Slot;
import fr.montour.slot.allocation.SlotEvent;
import fr.montour.slot.allocation.SlotEvent.CapacityReturned;
import fr.montour.slot.allocation.SlotEvent.HoldEnded;
import fr.montour.slot.allocation.SlotHold;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.allocation.events.SlotAnnouncements;
import fr.montour.slot.kernel.BookingId;
import fr.montour.slot.kernel.SlotId;
import fr.montour.slot.mongo.Documents;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** One document a slot; every move is one conditional update of it. */
@Singleton
public class MongoSlots implements Slots {

    /** Name of the collection. */
    public static final String COLLECTION = "slots";

    private static final String ALARM = "nextDeadline";

    private final MongoCollection<Document> slots;
    private final SlotAnnouncements announcements;
    private final OutboxRelay relay;

    MongoSlots(MongoDatabase database, SlotAnnouncements announcements, OutboxRelay relay) {
        this.slots = database.getCollection(COLLECTION);
        this.announcements = announcements;
        this.relay = relay;
        slots.createIndex(Indexes.ascending(ALARM));
    }

    @Override
    public void addAll(Collection<Slot> fresh) {
        try {
            slots.insertMany(
                    fresh.stream().map(SlotDocuments::document).toList(), new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (!e.getWriteErrors().stream().allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
        }
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
    public boolean hold(SlotId id, BookingId booking, SlotHold hold) {
        return move(
                id,
                and(byId(id), gt(free(hold.channel()), 0), exists(holds(booking), false)),
                null,
                inc(free(hold.channel()), -1),
                set(holds(booking), SlotDocuments.document(hold)),
                min(ALARM, date(hold.until())));
    }

    @Override
    public boolean endHold(SlotId id, BookingId booking, Channel channel, @Nullable HoldEnded event) {
        return move(id, and(byId(id), exists(holds(booking))), event, unset(holds(booking)), inc(free(channel), 1));
    }

    @Override
    public boolean book(SlotId id, BookingId booking, Seat seat, Instant now) {
        return move(
                id,
                and(byId(id), gt(holds(booking) + ".until", date(now))),
                null,
                unset(holds(booking)),
                set("booked." + booking, SlotDocuments.document(seat)));
    }

    @Override
    public boolean rest(SlotId id, BookingId booking, Rest rest) {
        return move(
                id,
                and(byId(id), exists("booked." + booking)),
                null,
                unset("booked." + booking),
                set(resting(booking), SlotDocuments.document(rest)),
                min(ALARM, date(rest.returnAt())));
    }

    @Override
    public boolean giveBack(
            SlotId id, BookingId booking, Channel channel, Instant now, @Nullable CapacityReturned event) {
        return move(
                id,
                and(byId(id), lte(resting(booking) + ".returnAt", date(now))),
                event,
                unset(resting(booking)),
                inc(free(channel), 1));
    }

    @Override
    public List<Slot> due(Instant now, int limit) {
        return slots.find(lte(ALARM, date(now)))
                .limit(limit)
                .map(SlotDocuments::slot)
                .into(new ArrayList<>());
    }

    @Override
    public void setAlarm(SlotId id) {
        var document = slots.find(byId(id)).first();
        if (document != null) {
            slots.updateOne(
                    and(byId(id), eq("version", document.getLong("version"))),
                    SlotDocuments.slot(document)
                            .nextDeadline()
                            .map(deadline -> set(ALARM, date(deadline)))
                            .orElseGet(() -> unset(ALARM)));
        }
    }

    private boolean move(SlotId id, Bson filter, @Nullable SlotEvent event, Bson... updates) {
        var all = new ArrayList<>(List.of(updates));
        all.add(inc("version", 1L));
        if (event != null) {
            all.add(push(OutboxEntries.FIELD, announcements.entry(event)));
        }
        boolean moved = slots.updateOne(filter, combine(all)).getModifiedCount() == 1;
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
