package fr.montour.slot.stock.web;

import fr.montour.platform.token.Caller;
import fr.montour.platform.web.Results;
import fr.montour.slot.allocation.LineSchedules;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.model.LineId;
import fr.montour.slot.stock.SetNotice;
import fr.montour.slot.stock.StateStock;
import fr.montour.slot.stock.Stock;
import fr.montour.slot.stock.StockStatements;
import fr.montour.slot.stock.StockStatements.Stated;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.time.InstantSource;
import java.util.TreeMap;

/** What of a line can be had, and how long before; for staff. */
@Controller("/lines/{lineId}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("agent")
class StockController {

    private final Catalogue catalogue;
    private final LineSchedules schedules;
    private final StockStatements statements;
    private final StateStock stateStock;
    private final SetNotice setNotice;
    private final InstantSource clock;

    StockController(
            Catalogue catalogue,
            LineSchedules schedules,
            StockStatements statements,
            StateStock stateStock,
            SetNotice setNotice,
            InstantSource clock) {
        this.catalogue = catalogue;
        this.schedules = schedules;
        this.statements = statements;
        this.stateStock = stateStock;
        this.setNotice = setNotice;
        this.clock = clock;
    }

    @Get("/stock")
    @Operation(
            summary = "Units of the line that can be had, as stated to the waiting room and as counted now",
            description = "Public units, free or held. Refused with line-unknown, territory-foreign.")
    StockView stock(String lineId, @Parameter(hidden = true) Caller caller) {
        var line = lineOf(caller, lineId);
        var last = statements.find(line).map(Stated::last).orElseGet(() -> new Stock(line, 0, new TreeMap<>()));
        return StockView.of(last, stateStock.count(line, last.revision()), clock.instant());
    }

    @Get("/notice")
    @Operation(
            summary = "How long before its start a unit of the line can no longer be had",
            description = "Refused with line-unknown, territory-foreign.")
    NoticeView notice(String lineId, @Parameter(hidden = true) Caller caller) {
        return NoticeView.of(schedules.of(lineOf(caller, lineId)));
    }

    @Put("/notice")
    @Operation(
            summary = "Sets how long before its start a unit of the line can no longer be had",
            description =
                    "Holds and bookings that stand are not touched. Refused with line-unknown, notice-invalid, territory-foreign.")
    NoticeView setNotice(String lineId, @Valid @Body NoticeRequest request, @Parameter(hidden = true) Caller caller) {
        LineId line = lineOf(caller, lineId);
        return NoticeView.of(Results.orThrow(request.read().then(notice -> setNotice.set(line, notice))));
    }

    private LineId lineOf(Caller caller, String named) {
        LineId line = Results.orThrow(catalogue.lineNamed(named));
        caller.territory().require(line.site().value());
        return line;
    }
}
