package fr.montour.slot.booking.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static fr.montour.platform.store.Documents.date;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.montour.platform.store.Documents;
import fr.montour.slot.booking.ActiveBookings;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.ProcedureId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** One document a person and procedure; its key is what makes a second active booking impossible. */
@Singleton
public class MongoActiveBookings implements ActiveBookings {

    private static final String ACTIVE = "active";
    private static final String UNTIL = "until";
    private static final String HISTORY = "history";

    private final MongoCollection<Document> people;

    MongoActiveBookings(MongoDatabase database) {
        this.people = database.getCollection("active_bookings");
    }

    @Override
    public Optional<BookingId> find(PersonId person, ProcedureId procedure, Instant now) {
        return Optional.ofNullable(people.find(and(eq("_id", key(person, procedure)), gt(UNTIL, date(now))))
                        .first())
                .map(found -> found.getString(ACTIVE))
                .map(BookingId::new);
    }

    @Override
    public boolean activate(PersonId person, ProcedureId procedure, BookingId booking, Instant until, Instant now) {
        var id = key(person, procedure);
        return update(id, booking, until, now)
                || Documents.insertIfAbsent(
                        people,
                        new Document("_id", id)
                                .append(ACTIVE, booking.value())
                                .append(UNTIL, date(until))
                                .append(HISTORY, List.of(booking.value())))
                || update(id, booking, until, now);
    }

    @Override
    public void deactivate(PersonId person, ProcedureId procedure, BookingId booking) {
        people.updateOne(
                and(eq("_id", key(person, procedure)), eq(ACTIVE, booking.value())),
                combine(unset(ACTIVE), unset(UNTIL)));
    }

    @Override
    public List<BookingId> history(PersonId person, Collection<ProcedureId> procedures) {
        var keys = procedures.stream().map(procedure -> key(person, procedure)).toList();
        return people.find(in("_id", keys)).into(new ArrayList<>()).stream()
                .flatMap(found -> found.getList(HISTORY, String.class).stream())
                .map(BookingId::new)
                .toList();
    }

    private boolean update(String id, BookingId booking, Instant until, Instant now) {
        var free = or(eq(ACTIVE, null), eq(ACTIVE, booking.value()), lte(UNTIL, date(now)));
        return Documents.updateIf(
                people,
                and(eq("_id", id), free),
                combine(set(ACTIVE, booking.value()), set(UNTIL, date(until)), addToSet(HISTORY, booking.value())));
    }

    private static String key(PersonId person, ProcedureId procedure) {
        return person + ":" + procedure;
    }
}
