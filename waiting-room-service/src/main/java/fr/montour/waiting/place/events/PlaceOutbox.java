package fr.montour.waiting.place.events;

import fr.montour.platform.events.OutboxEntries;
import fr.montour.platform.events.OutboxRelay;
import fr.montour.platform.events.OutboxSource;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.PlaceNews;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.bson.Document;

/** Turns news of places into events of their documents' outbox. */
@Singleton
public class PlaceOutbox {

    /** Collection of the places. */
    public static final String COLLECTION = "places";

    /** Array of the waiting events in a place. */
    public static final String FIELD = OutboxEntries.FIELD;

    private final OutboxEntries entries;
    private final OutboxRelay relay;

    public PlaceOutbox(OutboxEntries entries, OutboxRelay relay) {
        this.entries = entries;
        this.relay = relay;
    }

    /** The event to push in the same write as the change. */
    public Document entry(PlaceNews news) {
        String subject = news.id().value();
        return switch (news) {
            case PlaceNews.TurnCome come -> entries.entry(PlaceCalled.TYPE, subject, PlaceCalled.of(come));
            case PlaceNews.TurnMissed missed -> entries.entry(PlaceMissed.TYPE, subject, PlaceMissed.of(missed));
            case PlaceNews.Removed removed -> entries.entry(PlaceRemoved.TYPE, subject, PlaceRemoved.of(removed));
        };
    }

    /** Tells the relay after the write. */
    public void wake(PlaceId id) {
        relay.wake(COLLECTION, id.value());
    }

    @Factory
    static final class Source {
        @Bean
        @Singleton
        OutboxSource places() {
            return new OutboxSource(COLLECTION);
        }
    }
}
