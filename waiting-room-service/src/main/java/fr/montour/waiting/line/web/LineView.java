package fr.montour.waiting.line.web;

import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineKind;
import fr.montour.waiting.line.LineState;
import io.micronaut.serde.annotation.Serdeable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line as everybody may see it.
 *
 * @param ratePerMinute people who should come per minute, as staff asked
 * @param callingPerMinute the same corrected for those who do not come
 * @param measuredPerMinute calls in the last minute
 * @param settingsVersion to be sent with a change of name and settings
 * @param cohortSize how many numbers were drawn; 0 where the order is that of arrival
 * @param closing when and why staff closed it, while it is closed
 * @param noShowShare share of the recent calls that were missed, 0 to 1, smoothed
 */
@Serdeable
record LineView(
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
        double callingPerMinute,
        int measuredPerMinute,
        double noShowShare,
        long cohortSize,
        @Nullable Instant openedAt,
        @Nullable ClosingView closing) {

    static LineView of(Line line, Instant now) {
        return new LineView(
                line.id().value(),
                line.id().siteId(),
                line.id().procedureId(),
                line.name().value(),
                line.state(),
                line.settings().kind(),
                line.settings().ratePerMinute(),
                line.settings().maxActive(),
                line.settings().claimWindow().toString(),
                line.settings().hours().days().stream().sorted().toList(),
                line.settings().hours().from().toString(),
                line.settings().hours().to().toString(),
                line.settingsVersion(),
                line.serving(),
                line.lastNumber(),
                line.credit(now),
                line.active(),
                line.callingRate().roundedPerMinute(),
                line.pace().perMinute(now),
                line.noShows().roundedShare(),
                line.cohort().size(),
                line.openedAt(),
                ClosingView.of(line));
    }
}
