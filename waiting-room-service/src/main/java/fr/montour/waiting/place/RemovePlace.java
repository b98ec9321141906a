package fr.montour.waiting.place;

import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.LineMetrics;
import fr.montour.waiting.model.LineName;
import java.time.InstantSource;

/**
 * Staff take a place away, with a reason that the person reads. Whoever was called or admitted makes room for the next at
 * once. The person may join again, at the end of the line: keeping somebody out for good is a sanction on the person, which
 * is not this service's to give.
 */
public final class RemovePlace {

    private final ActivePlaces activePlaces;
    private final Places places;
    private final InstantSource clock;
    private final LineMetrics metrics;

    public RemovePlace(ActivePlaces activePlaces, Places places, InstantSource clock, LineMetrics metrics) {
        this.activePlaces = activePlaces;
        this.places = places;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /**
     * It is removed.
     *
     * @param now whether by this very request; asked again, nothing changes and the first reason stands
     */
    public record Done(Place.Removed place, boolean now) implements Outcome {}

    /** It had ended otherwise. */
    public record Ended(Place.Ended place) implements Outcome {}

    /** There is no such place. */
    public record Unknown() implements Outcome {}

    /** Removes the place if it still has that number. */
    public Outcome remove(PlaceId id, long number, LineName line, Removal removal) {
        while (true) {
            Place place = places.find(id).orElse(null);
            if (place == null || place.number() != number) {
                return new Unknown();
            }
            if (place instanceof Place.Ended ended) {
                return ended instanceof Place.Removed before ? new Done(before, false) : new Ended(ended);
            }
            Place.Live live = (Place.Live) place;
            Place.Removed removed = live.remove(removal, clock.instant());
            if (places.move(live, removed, new PlaceChange.Removed(line, removed, LeaveLine.admissionOf(live)))) {
                LeaveLine.makeRoom(activePlaces, live);
                metrics.left(id.line());
                return new Done(removed, true);
            }
        }
    }
}
