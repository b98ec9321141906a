package fr.montour.waiting.stock.web;

import fr.montour.platform.token.Caller;
import fr.montour.platform.web.Results;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.stock.StockComparisons;
import fr.montour.waiting.web.StaffLine;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.InstantSource;

/** The stock of a line for staff. */
@Controller("/lines/{lineId}/stock")
@Secured("agent")
@ExecuteOn(TaskExecutors.BLOCKING)
class StockController {

    private final Lines lines;
    private final StockComparisons comparisons;
    private final InstantSource clock;

    StockController(Lines lines, StockComparisons comparisons, InstantSource clock) {
        this.lines = lines;
        this.comparisons = comparisons;
        this.clock = clock;
    }

    @Get
    @Operation(
            summary =
                    "Units that people are called for, and how they compare with what slot-service counts every minute",
            description = "Refused with line-unknown, territory-foreign.")
    StockView stock(String lineId, @Parameter(hidden = true) Caller caller) {
        var line = Results.orThrow(lines.existing(StaffLine.of(lineId, caller)));
        return StockView.of(line, comparisons.of(line.id()), clock.instant());
    }
}
