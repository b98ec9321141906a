package fr.montour.gateway.applicant.place.web;

import fr.montour.gateway.applicant.booking.Hold;
import fr.montour.gateway.applicant.place.PlaceStatus;
import fr.montour.gateway.applicant.place.PollInterval;
import fr.montour.gateway.open.catalogue.Procedure;
import fr.montour.gateway.open.catalogue.Site;
import fr.montour.gateway.open.line.BoardLine;
import fr.montour.gateway.open.line.Estimate;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.open.line.Place;
import fr.montour.gateway.open.line.PlaceState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a place shows.
 *
 * @param behind numbers given to others since
 * @param now when the page was made
 * @param refreshSeconds after which a browser without JavaScript fetches the page again; 0 for never
 * @param polled whether a browser with JavaScript asks for the status instead
 * @param held the slot that the person holds in the line, if they do
 */
public record PlaceView(
        LineId lineId,
        Site site,
        Procedure procedure,
        Place place,
        long ahead,
        long behind,
        Estimate estimate,
        Instant now,
        long refreshSeconds,
        boolean polled,
        @Nullable Hold held) {

    private static final long LEAST_REFRESH = 10;
    private static final long LONGEST_REFRESH = PollInterval.WHILE_SEEN.toSeconds();

    static PlaceView of(
            LineId lineId,
            Site site,
            Procedure procedure,
            Place place,
            @Nullable BoardLine line,
            @Nullable Hold held,
            Instant now) {
        long ahead = place.ahead();
        Estimate estimate = line == null ? new Estimate.LineStopped() : Estimate.of(ahead, line);
        long behind = line == null ? 0 : Math.max(0, line.lastNumber() - place.number());
        return new PlaceView(
                lineId,
                site,
                procedure,
                place,
                ahead,
                behind,
                estimate,
                now,
                refresh(place, line, now),
                polled(place, line),
                held);
    }

    private static long refresh(Place place, @Nullable BoardLine line, Instant now) {
        return switch (place.state()) {
            case WAITING, REGISTERED ->
                line == null
                        ? LEAST_REFRESH
                        : Math.clamp(PlaceStatus.of(place, line, now).nextPollIn(), LEAST_REFRESH, LONGEST_REFRESH);
            case CALLED, ADMITTED, SERVED, EXPIRED, LEFT, REMOVED -> 0;
        };
    }

    /** Where cookie and board tell how things stand; else the page is fetched again. */
    private static boolean polled(Place place, @Nullable BoardLine line) {
        return place.onBoard()
                || place.kept()
                || (place.state() == PlaceState.REGISTERED && line != null && line.beforeDraw());
    }

    /** What a poll says as long as the page is right. */
    public String polledState() {
        return (place.kept() ? PlaceStatus.State.KEPT : PlaceStatus.State.WAITING).name();
    }

    /** How long a page that somebody looks at stays as it is at most. */
    public long seenSeconds() {
        return LONGEST_REFRESH;
    }

    /** The script of the page; none where nothing changes any more. */
    public @Nullable String script() {
        if (place.state() == PlaceState.CALLED) {
            return "decision.js";
        }
        return refreshSeconds > 0 ? "place.js" : null;
    }

    /** Name of the message with the page's title. */
    public String title() {
        return place.state() == PlaceState.CALLED && place.shortCall()
                ? "place.short.called"
                : "place.title." + place.state().name();
    }

    /** How long, where that can be said. */
    public Estimate.@Nullable Between range() {
        return estimate instanceof Estimate.Between between ? between : null;
    }

    /** Why it cannot be said how long, as the message's name. */
    public @Nullable String whyNone() {
        return estimate.whyNone();
    }

    /** Whether there is no number yet that could be lost. */
    public boolean registered() {
        return place.state() == PlaceState.REGISTERED;
    }

    /** Whether leaving gives up more than a place: the call or the admission. */
    public boolean atTurn() {
        return place.state() == PlaceState.CALLED || place.state() == PlaceState.ADMITTED;
    }
}
