package fr.montour.gateway.applicant.place;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.montour.gateway.open.line.BoardLine;
import fr.montour.gateway.open.line.Estimate;
import fr.montour.gateway.open.line.LineState;
import fr.montour.gateway.open.line.WaitRange;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Answer to a poll.
 *
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
        @Nullable WaitRange estimate,
        @Nullable String noEstimate,
        long nextPollIn,
        boolean events) {

    private static final int NEAR_PEOPLE = 20;
    private static final double NEAR_MINUTES = 1;

    /** Between two looks at a registration: nothing happens before its closing time. */
    private static final Duration BEFORE_DRAW = Duration.ofMinutes(15);

    /** What the board can tell of a place. */
    public enum State {
        /** Not called yet. */
        WAITING,
        /** Has had a call: ask for the place itself, once. */
        MAYBE_CALLED
    }

    /** The status of the place with this number. */
    public static PlaceStatus of(long number, BoardLine line) {
        boolean beforeDraw = line.state() == LineState.REGISTRATION || line.state() == LineState.DRAWING;
        if (beforeDraw) {
            return new PlaceStatus(number, 0, 0, State.WAITING, null, "not-drawn", BEFORE_DRAW.toSeconds(), false);
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
                WaitRange.of(estimate),
                estimate.whyNone(),
                PollInterval.of(ahead, pace, number).toSeconds(),
                near(ahead, pace));
    }

    /** The status of a place of which the board says nothing any more: called, or ended. */
    public static PlaceStatus called(long number, BoardLine line) {
        long next = PollInterval.of(0, 0).toSeconds();
        return new PlaceStatus(number, 0, line.serving(), State.MAYBE_CALLED, null, null, next, false);
    }

    /** Among the next few, or called within the minute as things go. */
    private static boolean near(long ahead, double pace) {
        return ahead < NEAR_PEOPLE || ahead <= pace * NEAR_MINUTES;
    }
}
