package fr.montour.waiting.place.events;

import fr.montour.platform.events.OutboxEntries;
import fr.montour.platform.events.OutboxRelay;
import fr.montour.platform.events.OutboxSource;
import fr.montour.waiting.line.AdmissionId;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.PlaceNews;
import fr.montour.waiting.place.PlaceNews.AdmissionRevoked.Reason;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
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

    /** The events to push in the same write as the change. */
    public List<Document> entries(PlaceNews news) {
        String subject = news.id().value();
        return switch (news) {
            case PlaceNews.TurnNear near -> List.of(entries.entry(PlaceTurnNear.TYPE, subject, PlaceTurnNear.of(near)));
            case PlaceNews.TurnCome come -> List.of(entries.entry(PlaceCalled.TYPE, subject, PlaceCalled.of(come)));
            case PlaceNews.TurnMissed missed ->
                List.of(entries.entry(PlaceMissed.TYPE, subject, PlaceMissed.of(missed)));
            case PlaceNews.AdmissionRevoked revoked -> List.of(revoked(subject, AdmissionRevoked.of(revoked)));
            case PlaceNews.Removed removed -> removed(subject, removed);
        };
    }

    private List<Document> removed(String subject, PlaceNews.Removed news) {
        Document removed = entries.entry(PlaceRemoved.TYPE, subject, PlaceRemoved.of(news));
        AdmissionId admission = news.admission();
        if (admission == null) {
            return List.of(removed);
        }
        Instant at = news.place().endedAt();
        return List.of(removed, revoked(subject, AdmissionRevoked.of(news.id(), admission, Reason.REMOVED, at)));
    }

    private Document revoked(String subject, AdmissionRevoked revoked) {
        return entries.entry(AdmissionRevoked.TYPE, subject, revoked);
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
