package fr.montour.waiting.place;

import fr.montour.platform.result.Result;
import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.LineMetrics;
import fr.montour.waiting.model.LineName;
import fr.montour.waiting.model.WaitingRefusal;
import java.time.InstantSource;
import java.util.Optional;

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

    /**
     * A place that staff took away.
     *
     * @param now whether by this very request; asked again, nothing changes and the first reason stands
     */
    public record Taken(Place.Removed place, boolean now) {}

    /** Removes the place if it still has that number. Refused with {@code PLACE_NOT_FOUND} or {@code PLACE_ENDED}. */
    public Result<Taken> remove(PlaceId id, long number, LineName line, Removal removal) {
        while (true) {
            Optional<Place> place = places.find(id).filter(found -> found.number() == number);
            if (place.isEmpty()) {
                return Result.refused(WaitingRefusal.PLACE_NOT_FOUND);
            }
            if (place.get() instanceof Place.Removed before) {
                return Result.done(new Taken(before, false));
            }
            if (!(place.get() instanceof Place.Live live)) {
                return Result.refused(WaitingRefusal.PLACE_ENDED);
            }
            Place.Removed removed = live.remove(removal, clock.instant());
            if (places.move(
                    live,
                    removed,
                    new PlaceChange.Removed(
                            line, removed, LeaveLine.admissionOf(live).orElse(null)))) {
                LeaveLine.makeRoom(activePlaces, live);
                metrics.left(id.line());
                return Result.done(new Taken(removed, true));
            }
        }
    }
}
