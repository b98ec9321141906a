package fr.montour.slot.stock.web;

import fr.montour.platform.audit.Actor;
import fr.montour.platform.audit.AuditTrail;
import fr.montour.platform.audit.AuditTrail.Ending;
import fr.montour.platform.result.Result;
import fr.montour.platform.result.Result.Done;
import fr.montour.platform.result.Result.Refused;
import fr.montour.platform.token.Caller;
import fr.montour.platform.web.Correlation;
import fr.montour.platform.web.Results;
import fr.montour.slot.allocation.LineSchedule;
import fr.montour.slot.allocation.LineSchedules;
import fr.montour.slot.audit.AuditAction;
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
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What of a line can be had, and how long before; for staff. A notice stands in the audit trail of the line before it is set. */
@Controller("/lines/{lineId}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("agent")
class StockController {

    private final Catalogue catalogue;
    private final LineSchedules schedules;
    private final StockStatements statements;
    private final StateStock stateStock;
    private final SetNotice setNotice;
    private final AuditTrail auditTrail;
    private final InstantSource clock;

    StockController(
            Catalogue catalogue,
            LineSchedules schedules,
            StockStatements statements,
            StateStock stateStock,
            SetNotice setNotice,
            AuditTrail auditTrail,
            InstantSource clock) {
        this.catalogue = catalogue;
        this.schedules = schedules;
        this.statements = statements;
        this.stateStock = stateStock;
        this.setNotice = setNotice;
        this.auditTrail = auditTrail;
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
                    "Holds and bookings that stand are not touched. The reason is kept in the audit record. Refused with "
                            + "line-unknown, notice-invalid, territory-foreign.")
    NoticeView setNotice(String lineId, @Valid @Body NoticeRequest request, @Parameter(hidden = true) Caller caller) {
        LineId line = lineOf(caller, lineId);
        return NoticeView.of(
                Results.orThrow(request.read().then(notice -> audited(line, notice, request.reason(), caller))));
    }

    private Result<LineSchedule> audited(LineId line, Duration notice, @Nullable String reason, Caller caller) {
        Duration before = schedules.of(line).notice();
        var intent = new AuditTrail.Intent(
                Actor.of(caller.id(), caller.has("supervisor"), Correlation.currentId()),
                line.toString(),
                AuditAction.SET_NOTICE,
                facts(notice),
                facts(before),
                reason);
        return auditTrail.act(intent, () -> setNotice.set(line, notice), result -> switch (result) {
            case Done<LineSchedule>(var schedule) -> Ending.succeeded(!before.equals(notice), facts(schedule.notice()));
            case Refused<LineSchedule> refused -> Ending.refused(facts(before));
        });
    }

    private static Map<String, String> facts(Duration notice) {
        return Map.of("notice", notice.toString());
    }

    private LineId lineOf(Caller caller, String named) {
        LineId line = Results.orThrow(catalogue.lineNamed(named));
        caller.territory().require(line.site().value());
        return line;
    }
}
