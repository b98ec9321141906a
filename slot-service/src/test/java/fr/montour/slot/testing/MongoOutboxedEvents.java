package fr.montour.slot.testing;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import fr.montour.platform.events.OutboxEntries;
import fr.montour.slot.admission.store.MongoAdmissionUses;
import fr.montour.slot.allocation.store.MongoSlots;
import fr.montour.slot.booking.store.MongoBookings;
import fr.montour.slot.model.AdmissionId;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.SlotId;
import fr.montour.slot.release.store.MongoReleases;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/** What waits in the outboxes of stored documents. */
@Singleton
final class MongoOutboxedEvents implements OutboxedEvents {

    private final MongoDatabase database;

    MongoOutboxedEvents(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public List<String> bySlot(SlotId id) {
        return types(MongoSlots.COLLECTION, id.toString());
    }

    @Override
    public List<String> byBooking(BookingId id) {
        return types(MongoBookings.COLLECTION, id.value());
    }

    @Override
    public List<String> byRelease(ReleaseId id) {
        return types(MongoReleases.COLLECTION, id.value());
    }

    @Override
    public List<String> byAdmission(AdmissionId id) {
        return Stream.of(MongoAdmissionUses.SERVED, MongoAdmissionUses.COLLECTION)
                .flatMap(collection -> types(collection, id.value()).stream())
                .toList();
    }

    private List<String> types(String collection, String id) {
        var document = database.getCollection(collection).find(eq("_id", id)).first();
        return document == null || !document.containsKey(OutboxEntries.FIELD)
                ? List.of()
                : document.getList(OutboxEntries.FIELD, Document.class).stream()
                        .map(entry -> entry.getString("type"))
                        .toList();
    }
}
