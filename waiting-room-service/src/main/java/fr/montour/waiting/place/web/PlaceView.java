package fr.montour.waiting.place.web;

import fr.montour.waiting.place.Place;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place as its person sees it.
 *
 * @param ahead numbers between the one being served and theirs
 * @param serving highest number that had its turn
 * @param removal why and when staff took the place away, if they did
 */
@Serdeable
record PlaceView(
        String lineId,
        long number,
        String state,
        Instant joinedAt,
        @Nullable Instant calledAt,
        @Nullable Instant claimBy,
        int missedCalls,
        long ahead,
        long serving,
        @Nullable RemovalView removal) {

    /** Shows a place beside a reading of the line that may be a moment older than it. */
    static PlaceView of(Place place, long servingThen) {
        boolean stillToCome =
                place instanceof Place.Waiting || place instanceof Place.Left || place instanceof Place.Removed;
        boolean hadTurn = !stillToCome || place.missedCalls() > 0;
        long serving = hadTurn ? Math.max(servingThen, place.number()) : servingThen;
        return new PlaceView(
                place.id().line().value(),
                place.number(),
                state(place),
                place.joinedAt(),
                calledAt(place),
                place instanceof Place.Called called ? called.call().claimBy() : null,
                place.missedCalls(),
                place instanceof Place.Waiting ? Math.max(0, place.number() - serving - 1) : 0,
                serving,
                place instanceof Place.Removed removed ? RemovalView.of(removed) : null);
    }

    private static String state(Place place) {
        return switch (place) {
            case Place.Waiting waiting -> "WAITING";
            case Place.Called called -> "CALLED";
            case Place.Admitted admitted -> "ADMITTED";
            case Place.Served served -> "SERVED";
            case Place.Expired expired -> "EXPIRED";
            case Place.Left left -> "LEFT";
            case Place.Removed removed -> "REMOVED";
        };
    }

    private static @Nullable Instant calledAt(Place place) {
        return switch (place) {
            case Place.Called called -> called.call().calledAt();
            case Place.Admitted admitted -> admitted.calledAt();
            case Place.Waiting waiting -> null;
            case Place.Ended ended -> null;
        };
    }
}
