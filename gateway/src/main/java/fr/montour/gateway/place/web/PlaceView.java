package fr.montour.gateway.place.web;

import fr.montour.gateway.catalogue.Procedure;
import fr.montour.gateway.catalogue.Site;
import fr.montour.gateway.line.BoardLine;
import fr.montour.gateway.line.LineId;
import fr.montour.gateway.place.Estimate;
import fr.montour.gateway.place.Place;
import fr.montour.gateway.place.PlaceState;
import fr.montour.gateway.place.PlaceStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a place shows.
 *
 * @param refreshSeconds after which a browser without JavaScript fetches the page again; 0 for never
 * @param polled whether a browser with JavaScript asks for the status instead
 */
public record PlaceView(
        LineId lineId,
        Site site,
        Procedure procedure,
        Place place,
        long ahead,
        Estimate estimate,
        long refreshSeconds,
        boolean polled) {

    private static final long LEAST_REFRESH = 10;
    private static final long MOST_REFRESH = 300;

    static PlaceView of(LineId lineId, Site site, Procedure procedure, Place place, @Nullable BoardLine line) {
        long ahead = place.ahead();
        Estimate estimate = line == null ? new Estimate.LineStopped() : Estimate.of(ahead, line);
        long next = line == null
                ? LEAST_REFRESH
                : PlaceStatus.of(place.number(), line).nextPollIn();
        boolean refreshes = place.state() == PlaceState.WAITING || place.state() == PlaceState.CALLED;
        return new PlaceView(
                lineId,
                site,
                procedure,
                place,
                ahead,
                estimate,
                refreshes ? Math.clamp(next, LEAST_REFRESH, MOST_REFRESH) : 0,
                place.onBoard());
    }

    /** The message that says how long the wait may be. */
    public String estimateKey() {
        return switch (estimate) {
            case Estimate.About about -> "place.estimate.about";
            case Estimate.AfterNextRelease after -> "place.estimate.next-release";
            case Estimate.LineStopped stopped -> "place.estimate.stopped";
        };
    }

    /** How long, where that can be said. */
    public java.time.@Nullable Duration estimatedTime() {
        return estimate instanceof Estimate.About about ? about.time() : null;
    }
}
