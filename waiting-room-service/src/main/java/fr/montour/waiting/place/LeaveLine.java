package fr.montour.waiting.place;

import fr.montour.waiting.line.Actives;
import fr.montour.waiting.line.AdmissionId;
import fr.montour.waiting.place.PlaceNews.AdmissionRevoked.Reason;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Gives a place up for good; whoever was called or admitted makes room for the next at once, and their token is revoked. Somebody
 * who leaves with a slot held and confirms it before slot-service hears of that is booked, and one person called meanwhile
 * finds the shelf emptier by one.
 */
public final class LeaveLine {

    private final Actives actives;
    private final Places places;
    private final InstantSource clock;
    private final Tally tally;

    public LeaveLine(Actives actives, Places places, InstantSource clock, Tally tally) {
        this.actives = actives;
        this.places = places;
        this.clock = clock;
        this.tally = tally;
    }

    /** Leaves; having left before, or never having been there, is no failure. */
    public void leave(PlaceId id) {
        while (places.find(id).orElse(null) instanceof Place.Live live) {
            Place.Left left = live.leave(clock.instant());
            AdmissionId admission = admissionOf(live);
            PlaceNews news = admission == null
                    ? null
                    : new PlaceNews.AdmissionRevoked(id, admission, Reason.LEFT, left.endedAt());
            if (places.move(live, left, news)) {
                makeRoom(actives, live);
                tally.left(id.line());
                return;
            }
        }
    }

    /** Lets the next be called in place of somebody who was called or admitted. */
    static void makeRoom(Actives actives, Place.Live gone) {
        AdmissionId admission = admissionOf(gone);
        if (admission != null) {
            actives.free(gone.id().line(), gone.number(), admission);
        }
    }

    /** The call by which somebody is at the counter, if they are. */
    static @Nullable AdmissionId admissionOf(Place.Live live) {
        return switch (live) {
            case Place.Waiting waiting -> null;
            case Place.Called called -> called.call().id();
            case Place.Admitted admitted -> admitted.admission().id();
        };
    }
}
