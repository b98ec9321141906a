package fr.montour.waiting.place;

import fr.montour.waiting.line.AdmissionId;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.LineName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What other services hear about a place, written together with the change it tells of. */
public sealed interface PlaceNews {

    /** Whose place. */
    PlaceId id();

    /**
     * Their turn is near; told once for a number.
     *
     * @param place that still waits with its ticket
     * @param number they will be called by
     * @param ahead people before them
     * @param expectedAt when they will be called at the present rate
     */
    record TurnNear(Place.Waiting place, LineName line, long number, long ahead, Instant expectedAt)
            implements PlaceNews {
        @Override
        public PlaceId id() {
            return place.id();
        }
    }

    /** Their turn has come. */
    record TurnCome(PlaceId id, LineName line, Call call) implements PlaceNews {}

    /** They did not come; the place is kept or has ended. */
    record TurnMissed(LineName line, Place.AfterMiss place) implements PlaceNews {
        @Override
        public PlaceId id() {
            return place.id();
        }
    }

    /** An admission, or the call it would have come from, is worth nothing any more before its token expires. */
    record AdmissionRevoked(PlaceId id, AdmissionId admission, Reason reason, Instant at) implements PlaceNews {
        /** What became of the place. */
        public enum Reason {
            LEFT,
            REMOVED,
            EXPIRED
        }
    }

    /**
     * Staff took the place away.
     *
     * @param admission call or admission that ends with it, if there is one
     */
    record Removed(
            LineName line, Place.Removed place, @Nullable AdmissionId admission) implements PlaceNews {
        @Override
        public PlaceId id() {
            return place.id();
        }
    }
}
