package fr.montour.waiting.place.web;

import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.CallingCalendar;
import fr.montour.waiting.line.CallingTimes;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.place.Chances;
import fr.montour.waiting.place.DrawnNumber;
import fr.montour.waiting.place.OfferShortNotice;
import fr.montour.waiting.place.Place;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A place as its person sees it.
 *
 * @param number drawn or given; none before the draw
 * @param ahead numbers between the one being served and theirs
 * @param serving highest number that had its turn
 * @param drawn whether the number was drawn
 * @param claimBy until when the call stands, by what has stopped the line so far
 * @param standsStill whether the line is stopped, so that {@code claimBy} moves with the time, which that of a short call does not
 * @param deferralsLeft how often they may still say "not now"
 * @param shortNotice whether they said that they can come at short notice
 * @param shortCall whether they are called or admitted so
 * @param shortCalls whether the line makes such calls
 * @param earliest not called again before that moment, where they were called before
 * @param closing when and why staff closed the line, while it is closed and the place counts
 * @param notTold whether our letter about the call did not reach them; a place that waits is then not called again until they are seen
 * @param removal why and when staff took the place away, if they did
 */
@Serdeable
record PlaceView(
        String lineId,
        @Nullable Long number,
        String state,
        Instant joinedAt,
        @Nullable Instant calledAt,
        @Nullable Instant claimBy,
        boolean standsStill,
        int missedCalls,
        int missedChoices,
        int deferralsLeft,
        boolean shortNotice,
        boolean shortCall,
        boolean shortCalls,
        @Nullable Instant earliest,
        long ahead,
        long serving,
        boolean drawn,
        @Nullable ClosedLineView closing,
        boolean notTold,
        @Nullable RemovalView removal) {

    /** Shows a place beside a reading of the line that may be a moment older than it. */
    static PlaceView of(Place place, Optional<Line> line, CallingCalendar calendar, Instant now) {
        Optional<CallingTimes> times = line.map(calendar::of);
        long servingThen = line.map(Line::serving).orElse(0L);
        OptionalLong drawn =
                line.map(known -> DrawnNumber.of(known, place)).orElseGet(() -> OptionalLong.of(place.number()));
        Long number = drawn.isPresent() ? drawn.getAsLong() : null;
        boolean stillToCome =
                place instanceof Place.Waiting || place instanceof Place.Left || place instanceof Place.Removed;
        boolean hadTurn =
                place.chances().hadTurn() || (!stillToCome && !place.chances().inShortCall());
        long serving = hadTurn ? Math.max(servingThen, place.number()) : servingThen;
        return new PlaceView(
                place.id().line().value(),
                number,
                number == null && place instanceof Place.Waiting ? "REGISTERED" : state(place),
                place.joinedAt(),
                calledAt(place),
                place instanceof Place.Called called ? claimBy(called.call(), times, now) : null,
                !place.chances().inShortCall()
                        && times.map(known -> known.areStopped(now)).orElse(false),
                place.chances().missedCalls(),
                place.chances().missedChoices(),
                Chances.MAX_DEFERRALS - place.chances().deferrals(),
                place.chances().shortNotice().able(),
                place instanceof Place.Live && place.chances().inShortCall(),
                line.filter(OfferShortNotice::makesShortCalls).isPresent(),
                place instanceof Place.Waiting waiting ? waiting.earliest() : null,
                number != null && place instanceof Place.Waiting ? Math.max(0, number - serving - 1) : 0,
                serving,
                number != null
                        && number <= line.map(known -> known.cohort().size()).orElse(0L),
                place instanceof Place.Live
                        ? line.map(Line::closing).map(ClosedLineView::of).orElse(null)
                        : null,
                notTold(place),
                place instanceof Place.Removed removed ? RemovalView.of(removed) : null);
    }

    private static Instant claimBy(Call call, Optional<CallingTimes> times, Instant now) {
        return times.map(known -> known.end(call, now)).orElse(call.claimBy());
    }

    static String state(Place place) {
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

    private static boolean notTold(Place place) {
        return switch (place) {
            case Place.Called called -> called.untold() != null;
            case Place.Waiting waiting -> waiting.untilSeen();
            case Place.Admitted _, Place.Ended _ -> false;
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
