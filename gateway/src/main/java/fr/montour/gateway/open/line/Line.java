package fr.montour.gateway.open.line;

import io.micronaut.serde.annotation.Serdeable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line as its service shows it.
 *
 * @param claimWindow ISO-8601; counts where it is a line of the day
 * @param callingDays when people are called where it is a standing line
 * @param callFrom first moment of these days, local time of the site, {@code 08:00}
 * @param callTo first moment after
 * @param settingsVersion to be sent with a change of the settings
 * @param serving highest number that was called or passed over
 * @param credit appointments that the line may still call on
 * @param active people called or choosing now
 * @param measuredPerMinute calls in the last minute
 * @param callingPerMinute calls per minute aimed at: the rate asked for, corrected for those who do not come
 * @param noShowShare share of the recent calls that were missed, 0 to 1
 * @param closing of a closed line
 * @param cohortSize how many numbers were drawn; 0 where the order is that of arrival
 */
@Serdeable
public record Line(
        String lineId,
        String siteId,
        String procedureId,
        String name,
        LineState state,
        LineKind kind,
        int ratePerMinute,
        int maxActive,
        String claimWindow,
        List<DayOfWeek> callingDays,
        String callFrom,
        String callTo,
        long settingsVersion,
        long serving,
        long lastNumber,
        long credit,
        int active,
        double measuredPerMinute,
        double callingPerMinute,
        double noShowShare,
        long cohortSize,
        @Nullable Instant openedAt,
        @Nullable Closing closing) {

    /** What a board would say of it. */
    BoardLine onBoard() {
        return new BoardLine(lineId, state, serving, lastNumber, credit, ratePerMinute, measuredPerMinute, 0, null);
    }

    /** Whether there is, or will be, a draw that anybody may look at. */
    public boolean hasDraw() {
        return switch (state) {
            case REGISTRATION, DRAWING, CANCELLED, DRAWN -> true;
            case DRAFT, OPEN, PAUSED, CLOSED -> cohortSize > 0;
        };
    }

    /** People who wait for their first call. */
    public long waiting() {
        return Math.max(0, lastNumber - serving);
    }
}
