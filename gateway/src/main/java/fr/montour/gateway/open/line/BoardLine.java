package fr.montour.gateway.open.line;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What the board says of a line; see {@link Line}.
 *
 * @param passedPerMinute numbers called or passed over, those of people who left included, as this gateway saw it in the last minutes; 0
 *     when it saw none
 * @param releases of a standing line for which units were released lately
 */
@Serdeable
public record BoardLine(
        String lineId,
        LineState state,
        long serving,
        long lastNumber,
        long credit,
        int ratePerMinute,
        double measuredPerMinute,
        double passedPerMinute,
        @Nullable ReleasePace releases) {

    /** The same, seen to move as fast as this. */
    BoardLine passing(double perMinute) {
        return new BoardLine(
                lineId, state, serving, lastNumber, credit, ratePerMinute, measuredPerMinute, perMinute, releases);
    }

    /** Whether people can be called as soon as the rate allows. */
    boolean moves() {
        return state == LineState.OPEN && credit > 0 && ratePerMinute > 0;
    }

    /** Whether people register for a draw that is still to come. */
    public boolean beforeDraw() {
        return state == LineState.REGISTRATION || state == LineState.DRAWING;
    }

    /** People who wait for their first call. */
    public long waiting() {
        return Math.max(0, lastNumber - serving);
    }
}
