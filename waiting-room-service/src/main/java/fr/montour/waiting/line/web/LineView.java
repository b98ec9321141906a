package fr.montour.waiting.line.web;

import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineState;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line as everybody may see it. */
@Serdeable
record LineView(
        String lineId,
        String siteId,
        String procedureId,
        String name,
        LineState state,
        int ratePerMinute,
        int maxActive,
        String claimWindow,
        long serving,
        long lastNumber,
        long credit,
        int active,
        int measuredPerMinute,
        @Nullable Instant openedAt) {

    static LineView of(Line line, Instant now) {
        return new LineView(
                line.id().value(),
                line.id().siteId(),
                line.id().procedureId(),
                line.name().value(),
                line.state(),
                line.settings().ratePerMinute(),
                line.settings().maxActive(),
                line.settings().claimWindow().toString(),
                line.serving(),
                line.lastNumber(),
                line.credit(),
                line.active().size(),
                line.pace().perMinute(now),
                line.openedAt());
    }
}
