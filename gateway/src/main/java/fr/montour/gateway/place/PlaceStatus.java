package fr.montour.gateway.place;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.montour.gateway.line.BoardLine;
import fr.montour.gateway.line.LineState;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Answer to a poll.
 *
 * @param estimate ISO-8601 duration; absent when it depends on something that cannot be reckoned
 * @param nextPollIn seconds until it makes sense to ask again
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlaceStatus(
        long number,
        long ahead,
        long serving,
        State state,
        @Nullable String estimate,
        long nextPollIn) {

    /** Between two looks at a registration: nothing happens before its closing time. */
    private static final Duration BEFORE_DRAW = Duration.ofMinutes(1);

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
            return new PlaceStatus(number, 0, 0, State.WAITING, null, BEFORE_DRAW.toSeconds());
        }
        if (number <= line.serving()) {
            return new PlaceStatus(
                    number,
                    0,
                    line.serving(),
                    State.MAYBE_CALLED,
                    null,
                    PollInterval.of(0, 0).toSeconds());
        }
        long ahead = Math.max(0, number - line.serving() - 1);
        double pace = line.state() == LineState.OPEN && line.credit() > 0 ? Estimate.pace(line) : 0;
        String estimate = Estimate.of(ahead, line) instanceof Estimate.About about
                ? about.time().toString()
                : null;
        return new PlaceStatus(
                number,
                ahead,
                line.serving(),
                State.WAITING,
                estimate,
                PollInterval.of(ahead, pace).toSeconds());
    }
}
