package fr.montour.slot.catalogue.events;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.montour.platform.events.OutboxEntries;
import fr.montour.platform.events.OutboxRelay;
import fr.montour.slot.catalogue.Catalogue;
import jakarta.inject.Singleton;
import java.util.List;
import org.bson.Document;

/** Announces the catalogue; the event is described in docs/contracts. */
@Singleton
public class CatalogueEvents {

    /** Name of the collection; its one document is nothing but an outbox. */
    public static final String COLLECTION = "announcements";

    private static final String ID = "catalogue";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final Catalogue catalogue;
    private final MongoCollection<Document> announcements;
    private final OutboxEntries outbox;
    private final OutboxRelay relay;

    CatalogueEvents(Catalogue catalogue, MongoDatabase database, OutboxEntries outbox, OutboxRelay relay) {
        this.catalogue = catalogue;
        this.announcements = database.getCollection(COLLECTION);
        this.outbox = outbox;
        this.relay = relay;
    }

    /** Leaves the catalogue to be published, in place of an announcement that still waits. */
    public void announce() {
        var entry = outbox.entry("catalogue.announced.v1", ID, CatalogueAnnouncedEvent.of(catalogue));
        announcements.replaceOne(
                eq("_id", ID), new Document("_id", ID).append(OutboxEntries.FIELD, List.of(entry)), UPSERT);
        relay.wake(COLLECTION, ID);
    }
}
