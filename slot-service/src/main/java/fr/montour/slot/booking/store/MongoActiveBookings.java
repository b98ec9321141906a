package fr.montour.slot.booking.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pushEach;
import static fr.montour.platform.store.Documents.date;
import static fr.montour.platform.store.Documents.instant;
import static fr.montour.platform.store.Documents.text;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.PushOptions;
import fr.montour.platform.store.Documents;
import fr.montour.slot.booking.ActiveBooking;
import fr.montour.slot.booking.ActiveBookings;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.ProcedureId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One document a person; a condition on it is what makes two bookings that exclude each other impossible. */
@Singleton
public class MongoActiveBookings implements ActiveBookings {

    private static final String STANDING = "standing";
    private static final String HISTORY = "history";
    private static final String BOOKING = "booking";
    private static final String PROCEDURE = "procedure";
    private static final String START = "start";
    private static final String END = "end";

    /** Kept of a person; those that are over count for nothing and go first. */
    private static final PushOptions NEWEST = new PushOptions().slice(-50);

    private final MongoCollection<Document> people;

    MongoActiveBookings(MongoDatabase database) {
        this.people = database.getCollection("active_bookings");
    }

    @Override
    public List<ActiveBooking> of(PersonId person, Instant now) {
        return Optional.ofNullable(people.find(byId(person)).first()).stream()
                .flatMap(found -> found.getList(STANDING, Document.class).stream())
                .map(MongoActiveBookings::booking)
                .filter(booking -> booking.end().isAfter(now))
                .toList();
    }

    @Override
    public boolean activate(PersonId person, ActiveBooking booking, Instant now) {
        if (add(person, booking, now)) {
            return true;
        }
        Documents.insertIfAbsent(
                people,
                new Document("_id", person.value()).append(STANDING, List.of()).append(HISTORY, List.of()));
        return add(person, booking, now) || of(person, now).contains(booking);
    }

    private boolean add(PersonId person, ActiveBooking booking, Instant now) {
        var sameTime = and(lt(START, date(booking.end())), gt(END, date(booking.start())));
        var excluding =
                and(gt(END, date(now)), or(eq(PROCEDURE, booking.procedure().value()), sameTime));
        return Documents.updateIf(
                people,
                and(
                        byId(person),
                        ne(STANDING + "." + BOOKING, booking.booking().value()),
                        not(elemMatch(STANDING, excluding))),
                combine(
                        pushEach(STANDING, List.of(document(booking)), NEWEST),
                        addToSet(HISTORY, booking.booking().value())));
    }

    @Override
    public void deactivate(PersonId person, BookingId booking) {
        people.updateOne(byId(person), pull(STANDING, eq(BOOKING, booking.value())));
    }

    @Override
    public List<BookingId> history(PersonId person) {
        return Optional.ofNullable(people.find(byId(person)).first()).stream()
                .flatMap(found -> found.getList(HISTORY, String.class).stream())
                .map(BookingId::new)
                .toList();
    }

    private static Document document(ActiveBooking booking) {
        return new Document(BOOKING, booking.booking().value())
                .append(PROCEDURE, booking.procedure().value())
                .append(START, date(booking.start()))
                .append(END, date(booking.end()));
    }

    private static ActiveBooking booking(Document document) {
        return new ActiveBooking(
                new BookingId(text(document, BOOKING)),
                new ProcedureId(text(document, PROCEDURE)),
                instant(document, START),
                instant(document, END));
    }

    private static Bson byId(PersonId person) {
        return eq("_id", person.value());
    }
}
