package fr.montour.gateway.applicant.place;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.montour.gateway.open.line.BoardLine;
import fr.montour.gateway.open.line.Estimate;
import fr.montour.gateway.open.line.LineState;
import fr.montour.gateway.open.line.Place;
import fr.montour.gateway.open.line.WaitRange;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Answer to a poll.
 *
 * @param earliest not called again before that moment; only where they were called before and keep the number
 * @param estimate absent when it depends on something that cannot be reckoned, which {@code noEstimate} then names
 * @param nextPollIn seconds until it makes sense to ask again
 * @param events whether the call is so near that a stream of events may be had instead of polling
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlaceStatus(
        long number,
        long ahead,
        long serving,
        State state,
        @Nullable Instant earliest,
        @Nullable WaitRange estimate,
        @Nullable String noEstimate,
        long nextPollIn,
        boolean events) {

    private static final int NEAR_PEOPLE = 20;
    private static final double NEAR_MINUTES = 1;

    /** Between two looks at a registration: nothing happens before its closing time. */
    private static final Duration BEFORE_DRAW = Duration.ofMinutes(15);

    /** What can be told of a place. */
    public enum State {
        /** Not called yet. */
        WAITING,
        /** Was called before and keeps the number. */
        KEPT,
        /** Has had a call: ask for the place itself, once. */
        MAYBE_CALLED,
        /** Over, with an appointment. */
        SERVED,
        /** Over, after missed calls. */
        EXPIRED,
        /** Over: given up, or ended with an appointment elsewhere. */
        LEFT,
        /** Over: taken away by staff, who say why on the page of the place. */
        REMOVED
    }

    /** The status of the place as its cookie and the board know it. */
    public static PlaceStatus of(PlaceCookie cookie, BoardLine line, Instant now) {
        return of(cookie.number(), cookie.earliest(), line, now);
    }

    /** The status of the place as the waiting room has just told it. */
    public static PlaceStatus of(Place place, BoardLine line, Instant now) {
        return switch (place.state()) {
            case REGISTERED, WAITING -> of(place.number(), place.earliest(), line, now);
            case CALLED, ADMITTED -> called(place.number(), line);
            case SERVED, EXPIRED, LEFT, REMOVED ->
                still(place.number(), line, State.valueOf(place.state().name()), null, PollInterval.WHILE_SEEN);
        };
    }

    private static PlaceStatus of(long number, @Nullable Instant earliest, BoardLine line, Instant now) {
        return earliest == null
                ? of(number, line)
                : still(number, line, State.KEPT, earliest, PollInterval.kept(earliest, now, number));
    }

    /** The status of the place with this number, which was not called before. */
    public static PlaceStatus of(long number, BoardLine line) {
        if (line.beforeDraw()) {
            return new PlaceStatus(
                    number, 0, 0, State.WAITING, null, null, "not-drawn", BEFORE_DRAW.toSeconds(), false);
        }
        if (number <= line.serving()) {
            return called(number, line);
        }
        long ahead = Math.max(0, number - line.serving() - 1);
        double pace = line.state() == LineState.OPEN && line.credit() > 0 ? Estimate.pace(line) : 0;
        Estimate estimate = Estimate.of(ahead, line);
        return new PlaceStatus(
                number,
                ahead,
                line.serving(),
                State.WAITING,
                null,
                WaitRange.of(estimate),
                estimate.whyNone(),
                PollInterval.of(ahead, pace, number).toSeconds(),
                near(ahead, pace));
    }

    /** The status of a place of which the board says nothing any more: called, or ended. */
    public static PlaceStatus called(long number, BoardLine line) {
        return still(number, line, State.MAYBE_CALLED, null, PollInterval.of(0, 0));
    }

    private static PlaceStatus still(
            long number, BoardLine line, State state, @Nullable Instant earliest, Duration next) {
        return new PlaceStatus(number, 0, line.serving(), state, earliest, null, null, next.toSeconds(), false);
    }

    /** Among the next few, or called within the minute as things go. */
    private static boolean near(long ahead, double pace) {
        return ahead < NEAR_PEOPLE || ahead <= pace * NEAR_MINUTES;
    }
}
