package fr.montour.waiting.place;

import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.LineMetrics;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.place.PlaceChange.AdmissionRevoked.Reason;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Gives a place up for good; whoever was called or admitted makes room for the next at once, and their token is revoked. Somebody
 * who leaves with a slot held and confirms it before slot-service hears of that is booked, and the latest call is withdrawn if that
 * was its unit.
 */
public final class LeaveLine {

    private final ActivePlaces activePlaces;
    private final Places places;
    private final InstantSource clock;
    private final LineMetrics metrics;

    public LeaveLine(ActivePlaces activePlaces, Places places, InstantSource clock, LineMetrics metrics) {
        this.activePlaces = activePlaces;
        this.places = places;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Leaves; having left before, or never having been there, is no failure. */
    public void leave(PlaceId id) {
        while (places.find(id).orElse(null) instanceof Place.Live live) {
            Place.Left left = live.leave(clock.instant());
            PlaceChange change = admissionOf(live)
                    .<PlaceChange>map(
                            admission -> new PlaceChange.AdmissionRevoked(id, admission, Reason.LEFT, left.endedAt()))
                    .orElseGet(() -> new PlaceChange.Left(id, left.number(), left.endedAt()));
            if (places.move(live, left, change)) {
                makeRoom(activePlaces, live);
                metrics.left(id.line());
                return;
            }
        }
    }

    /** Lets the next be called in place of somebody who was called or admitted. */
    public static void makeRoom(ActivePlaces activePlaces, Place.Live gone) {
        admissionOf(gone).ifPresent(admission -> activePlaces.free(gone.id().line(), gone.number(), admission));
    }

    /** The call by which somebody is called or admitted, if they are. */
    static Optional<AdmissionId> admissionOf(Place.Live live) {
        return switch (live) {
            case Place.Waiting waiting -> Optional.empty();
            case Place.Called called -> Optional.of(called.call().id());
            case Place.Admitted admitted -> Optional.of(admitted.admission().id());
        };
    }
}
