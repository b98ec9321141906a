package fr.montour.waiting.history.web;

import fr.montour.platform.token.Caller;
import fr.montour.platform.web.Results;
import fr.montour.waiting.history.Histories;
import fr.montour.waiting.history.LastHour;
import fr.montour.waiting.history.Minute;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.web.StaffLine;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.InstantSource;

/** The last hour of a line. */
@Controller("/lines/{lineId}/history")
@Secured("agent")
@ExecuteOn(TaskExecutors.BLOCKING)
class HistoryController {

    private final Histories histories;
    private final LineCache cache;
    private final InstantSource clock;

    HistoryController(Histories histories, LineCache cache, InstantSource clock) {
        this.histories = histories;
        this.cache = cache;
        this.clock = clock;
    }

    @Get
    @Operation(
            summary = "What happened in the last hour, minute by minute",
            description = "Sixty minutes, oldest first, none missing, a few seconds old. Refused with line-unknown.")
    HistoryView history(String lineId, @Parameter(hidden = true) Caller caller) {
        Line line = Results.orThrow(cache.named(StaffLine.of(lineId, caller).value()));
        var hour =
                LastHour.until(Minute.of(clock.instant()), histories.of(line.id()), line.lastNumber() - line.serving());
        return HistoryView.of(lineId, hour);
    }
}
