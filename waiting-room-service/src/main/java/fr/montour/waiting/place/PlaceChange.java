package fr.montour.waiting.place;

import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.Closing;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What other services hear about a place, written together with the change it tells of. */
public sealed interface PlaceChange {

    /** Whose place. */
    PlaceId id();

    /**
     * Their turn is near; told once for a number.
     *
     * @param place that still waits with its issued number
     * @param number they will be called by
     * @param ahead people before them
     * @param expectedAt when they will be called at the present rate
     */
    record CallNear(Place.Waiting place, LineName line, long number, long ahead, Instant expectedAt)
            implements PlaceChange {
        @Override
        public PlaceId id() {
            return place.id();
        }
    }

    /** Their turn has come. */
    record Called(PlaceId id, LineName line, Call call) implements PlaceChange {}

    /** They did not come; the place is kept or has ended. */
    record CallMissed(LineName line, Place.AfterMiss place) implements PlaceChange {
        @Override
        public PlaceId id() {
            return place.id();
        }
    }

    /** They came and did not book; the place is kept or has ended, and the token opens nothing any more. */
    record ChoiceMissed(LineName line, Place.AfterMiss place, AdmissionId admission, Instant at)
            implements PlaceChange {
        @Override
        public PlaceId id() {
            return place.id();
        }
    }

    /** They have booked for the same procedure through another line. */
    record BookedElsewhere(LineName line, Place.Left place, Optional<AdmissionId> admission, LineId bookedLine)
            implements PlaceChange {
        @Override
        public PlaceId id() {
            return place.id();
        }
    }

    /** They could not be told of a call: no chance is used, and they are not called again until they are seen. */
    record CallSpared(LineName line, Place.Waiting place) implements PlaceChange {
        @Override
        public PlaceId id() {
            return place.id();
        }
    }

    /**
     * A call or an admission came to nothing through no fault of theirs: they wait again, first in order.
     *
     * @param number they were called by
     */
    record CallWithdrawn(LineName line, Place.Waiting place, long number, Cause cause) implements PlaceChange {

        /** Why. */
        public enum Cause {
            /** There was nothing left for them. */
            NOTHING_LEFT,
            /** The same for a short call, after which they stand where they stood. */
            NOTHING_NEAR_LEFT,
            /** We had an outage while they could have chosen. */
            OUTAGE
        }

        /** What is told where nothing is left for somebody who was called or admitted. */
        public static CallWithdrawn nothingLeft(LineName line, Place.Live before, Place.Waiting place) {
            return new CallWithdrawn(
                    line,
                    place,
                    before.number(),
                    before.chances().inShortCall() ? Cause.NOTHING_NEAR_LEFT : Cause.NOTHING_LEFT);
        }

        @Override
        public PlaceId id() {
            return place.id();
        }
    }

    /**
     * Staff have closed their line; told once for each closing.
     *
     * @param place that is kept
     * @param number they go by
     */
    record LineClosed(LineName line, Place.Live place, long number, Closing closing) implements PlaceChange {
        @Override
        public PlaceId id() {
            return place.id();
        }
    }

    /** They left while they waited, neither called nor admitted. */
    record Left(PlaceId id, long number, Instant at) implements PlaceChange {}

    /** An admission, or the call it would have come from, is worth nothing any more before its token expires. */
    record AdmissionRevoked(PlaceId id, AdmissionId admission, Reason reason, Instant at) implements PlaceChange {
        /** What became of the place. */
        public enum Reason {
            LEFT,
            REMOVED,
            EXPIRED,
            DEFERRED
        }
    }

    /**
     * Staff took the place away.
     *
     * @param admission call or admission that ends with it, if there is one
     */
    record Removed(
            LineName line, Place.Removed place, @Nullable AdmissionId admission) implements PlaceChange {
        @Override
        public PlaceId id() {
            return place.id();
        }
    }
}
