package fr.montour.slot.booking.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import fr.montour.slot.booking.BookingCounts;
import fr.montour.slot.model.LineId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import org.bson.Document;

/** Scans the bookings of a line without an index: only where the demonstration is enabled. */
@Singleton
@Requires(property = "montour.demo.enabled", value = "true")
class MongoBookingCounts implements BookingCounts {

    private final MongoCollection<Document> bookings;

    MongoBookingCounts(MongoDatabase database) {
        this.bookings = database.getCollection(MongoBookings.COLLECTION);
    }

    @Override
    public int peopleWithTwoBookings(LineId line) {
        var counts = new HashMap<String, Integer>();
        bookings.find(and(eq("line", line.toString()), eq(BookingDocuments.STATE, "CONFIRMED")))
                .projection(Projections.include("hold.person"))
                .map(booking -> booking.getEmbedded(List.of("hold", "person"), String.class))
                .forEach(person -> counts.merge(person, 1, Integer::sum));
        return (int) counts.values().stream().filter(count -> count > 1).count();
    }
}
