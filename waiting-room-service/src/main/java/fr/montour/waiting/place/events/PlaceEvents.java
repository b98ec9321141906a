package fr.montour.waiting.place.events;

import fr.montour.platform.events.OutboxEntries;
import fr.montour.platform.events.OutboxRelay;
import fr.montour.platform.events.OutboxSource;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.PlaceChange.AdmissionRevoked.Reason;
import fr.montour.waiting.place.PlaceId;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.bson.Document;

/** Turns news of places into events of their documents' outbox. */
@Singleton
public class PlaceEvents {

    /** Collection of the places. */
    public static final String COLLECTION = "places";

    /** Array of the waiting events in a place. */
    public static final String FIELD = OutboxEntries.FIELD;

    private final OutboxEntries entries;
    private final OutboxRelay relay;

    public PlaceEvents(OutboxEntries entries, OutboxRelay relay) {
        this.entries = entries;
        this.relay = relay;
    }

    /** The events to push in the same write as the change. */
    public List<Document> entries(PlaceChange change) {
        String subject = change.id().value();
        return switch (change) {
            case PlaceChange.CallNear near ->
                List.of(entries.entry(PlaceTurnNearEvent.TYPE, subject, PlaceTurnNearEvent.of(near)));
            case PlaceChange.Called come ->
                List.of(entries.entry(PlaceCalledEvent.TYPE, subject, PlaceCalledEvent.of(come)));
            case PlaceChange.CallMissed missed ->
                List.of(entries.entry(PlaceMissedEvent.TYPE, subject, PlaceMissedEvent.of(missed)));
            case PlaceChange.ChoiceMissed missed -> choiceMissed(subject, missed);
            case PlaceChange.BookedElsewhere booked -> bookedElsewhere(subject, booked);
            case PlaceChange.CallWithdrawn withdrawn ->
                List.of(entries.entry(PlaceCallWithdrawnEvent.TYPE, subject, PlaceCallWithdrawnEvent.of(withdrawn)));
            case PlaceChange.LineClosed closed ->
                List.of(entries.entry(PlaceLineClosedEvent.TYPE, subject, PlaceLineClosedEvent.of(closed)));
            case PlaceChange.CallSpared spared ->
                List.of(entries.entry(PlaceCallSparedEvent.TYPE, subject, PlaceCallSparedEvent.of(spared)));
            case PlaceChange.AdmissionRevoked revoked -> List.of(revoked(subject, AdmissionRevokedEvent.of(revoked)));
            case PlaceChange.Left left -> List.of(entries.entry(PlaceLeftEvent.TYPE, subject, PlaceLeftEvent.of(left)));
            case PlaceChange.Removed removed -> removed(subject, removed);
        };
    }

    private List<Document> choiceMissed(String subject, PlaceChange.ChoiceMissed change) {
        return List.of(
                entries.entry(PlaceMissedEvent.TYPE, subject, PlaceMissedEvent.of(change)),
                revoked(
                        subject,
                        AdmissionRevokedEvent.of(change.id(), change.admission(), Reason.EXPIRED, change.at())));
    }

    private List<Document> bookedElsewhere(String subject, PlaceChange.BookedElsewhere change) {
        Document booked = entries.entry(PlaceBookedElsewhereEvent.TYPE, subject, PlaceBookedElsewhereEvent.of(change));
        Instant at = change.place().endedAt();
        return change.admission()
                .map(admission -> List.of(
                        booked, revoked(subject, AdmissionRevokedEvent.of(change.id(), admission, Reason.LEFT, at))))
                .orElse(List.of(booked));
    }

    private List<Document> removed(String subject, PlaceChange.Removed change) {
        Document removed = entries.entry(PlaceRemovedEvent.TYPE, subject, PlaceRemovedEvent.of(change));
        AdmissionId admission = change.admission();
        if (admission == null) {
            return List.of(removed);
        }
        Instant at = change.place().endedAt();
        return List.of(removed, revoked(subject, AdmissionRevokedEvent.of(change.id(), admission, Reason.REMOVED, at)));
    }

    private Document revoked(String subject, AdmissionRevokedEvent revoked) {
        return entries.entry(AdmissionRevokedEvent.TYPE, subject, revoked);
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
