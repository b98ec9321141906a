package fr.montour.slot.booking.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static fr.montour.platform.store.Documents.date;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import fr.montour.platform.events.OutboxEntries;
import fr.montour.platform.events.OutboxRelay;
import fr.montour.platform.store.Documents;
import fr.montour.slot.booking.Booking;
import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.booking.Booking.Ended;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.booking.Booking.Pending;
import fr.montour.slot.booking.BookingReference;
import fr.montour.slot.booking.Bookings;
import fr.montour.slot.booking.events.BookingEvents;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One document a booking, from its hold on; one a reference. */
@Singleton
public class MongoBookings implements Bookings {

    /** Name of the collection. */
    public static final String COLLECTION = "bookings";

    private static final String UNSETTLED = "unsettledSince";
    private static final String PERSON = "hold.person";

    private final MongoCollection<Document> bookings;
    private final MongoCollection<Document> references;
    private final BookingEvents events;
    private final OutboxRelay relay;

    MongoBookings(MongoDatabase database, BookingEvents events, OutboxRelay relay) {
        this.bookings = database.getCollection(COLLECTION);
        this.references = database.getCollection("references");
        this.events = events;
        this.relay = relay;
        bookings.createIndex(Indexes.ascending(UNSETTLED));
        bookings.createIndex(Indexes.ascending(PERSON, BookingDocuments.STATE));
    }

    @Override
    public void add(Held fresh) {
        Documents.insertIfAbsent(bookings, BookingDocuments.fresh(fresh));
    }

    @Override
    public Optional<Booking> find(BookingId id) {
        return Optional.ofNullable(bookings.find(eq("_id", id.value())).first()).map(BookingDocuments::booking);
    }

    @Override
    public List<Held> held(PersonId person) {
        return bookings.find(and(eq(PERSON, person.value()), eq(BookingDocuments.STATE, BookingDocuments.HELD)))
                .map(BookingDocuments::booking)
                .map(Held.class::cast)
                .into(new ArrayList<>());
    }

    @Override
    public List<Booking> findAll(Collection<BookingId> ids) {
        return bookings.find(in("_id", Documents.texts(ids)))
                .map(BookingDocuments::booking)
                .into(new ArrayList<>());
    }

    @Override
    public boolean advance(Booking from, Booking to) {
        var updates = new ArrayList<Bson>();
        BookingDocuments.added(to).forEach((field, value) -> updates.add(set(field, value)));
        updates.add(alarm(to));
        var event = events.entryUpon(to);
        event.ifPresent(entry -> updates.add(push(OutboxEntries.FIELD, entry)));
        boolean advanced = Documents.updateIf(
                bookings,
                and(eq("_id", from.id().value()), eq(BookingDocuments.STATE, BookingDocuments.stateOf(from))),
                combine(updates));
        if (advanced && event.isPresent()) {
            relay.wake(COLLECTION, from.id().value());
        }
        return advanced;
    }

    @Override
    public void settle(Cancelled booking) {
        bookings.updateOne(
                and(eq("_id", booking.id().value()), eq(BookingDocuments.STATE, BookingDocuments.stateOf(booking))),
                unset(UNSETTLED));
    }

    @Override
    public List<Booking> unsettled(Instant before, int limit) {
        return bookings.find(lte(UNSETTLED, date(before)))
                .limit(limit)
                .map(BookingDocuments::booking)
                .into(new ArrayList<>());
    }

    @Override
    public boolean reserve(BookingReference reference, BookingId id) {
        return Documents.insertIfAbsent(
                references, new Document("_id", reference.value()).append("booking", id.value()));
    }

    private static Bson alarm(Booking to) {
        return switch (to) {
            case Pending pending -> set(UNSETTLED, date(pending.since()));
            case Cancelled cancelled -> set(UNSETTLED, date(cancelled.cancelledAt()));
            case Held _, Confirmed _, Ended _ -> unset(UNSETTLED);
        };
    }
}
