package fr.montour.waiting.line.web;

import fr.montour.platform.audit.AuditTrail;
import fr.montour.platform.audit.AuditTrail.Ending;
import fr.montour.platform.result.Result.Done;
import fr.montour.platform.result.Result.Refused;
import fr.montour.platform.token.Caller;
import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.web.Results;
import fr.montour.waiting.audit.AuditAction;
import fr.montour.waiting.line.ChangeLineState;
import fr.montour.waiting.line.ChangeLineState.Changed;
import fr.montour.waiting.line.ConfigureLine;
import fr.montour.waiting.line.ConfigureLine.Configured;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineAction;
import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.line.LineFacts;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.MakeLine;
import fr.montour.waiting.line.MakeLine.Made;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.web.StaffLine;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lines: everybody may look, staff set them up, open and close them. Every call may be repeated; every change stands in the
 * journal, with the reason where one is given.
 */
@Controller("/lines")
@Secured("agent")
@ExecuteOn(TaskExecutors.BLOCKING)
class LineController {

    private final Lines lines;
    private final LineCache cache;
    private final MakeLine make;
    private final ConfigureLine configure;
    private final ChangeLineState changeState;
    private final InstantSource clock;
    private final AuditTrail auditTrail;

    LineController(
            Lines lines,
            LineCache cache,
            MakeLine make,
            ConfigureLine configure,
            ChangeLineState changeState,
            InstantSource clock,
            AuditTrail auditTrail) {
        this.lines = lines;
        this.cache = cache;
        this.make = make;
        this.configure = configure;
        this.changeState = changeState;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    @Get
    @Operation(
            summary = "All lines, by id",
            description = "ratePerMinute is how many people should come, callingPerMinute the same corrected for those "
                    + "who do not, noShowShare is 0 to 1.")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    List<LineView> all() {
        return lines.all().stream()
                .sorted(Comparator.comparing(line -> line.id().value()))
                .map(this::view)
                .toList();
    }

    @Get("/{lineId}")
    @Operation(summary = "One line", description = "Refused with line-unknown.")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    LineView one(String lineId) {
        return view(Results.orThrow(LineId.named(lineId).then(lines::existing)));
    }

    @Put("/{lineId}")
    @Operation(
            summary = "Makes a line as a draft",
            description =
                    "Repeated, finds it as long as it is as it was asked for. The reason is kept in the audit record. "
                            + "Refused with line-exists (a change of settings is another call, a closed line is opened again), "
                            + "line-not-in-catalogue, catalogue-unknown, line-invalid, territory-foreign.")
    @ApiResponse(
            responseCode = "201",
            description = "the line is new",
            content = @Content(schema = @Schema(implementation = LineView.class)))
    @ApiResponse(
            responseCode = "200",
            description = "the line was made before",
            content = @Content(schema = @Schema(implementation = LineView.class)))
    HttpResponse<LineView> make(
            String lineId, @Valid @Body LineRequest request, @Parameter(hidden = true) Caller caller) {
        LineId id = StaffLine.of(lineId, caller);
        LineSettings settings = Results.orThrow(request.settings(Optional.empty()));
        Made made = Results.orThrow(auditTrail.act(
                intent(caller, id, AuditAction.MAKE, request, settings),
                () -> make.make(id, request.lineName(), settings),
                result -> switch (result) {
                    case Done<Made>(var done) -> Ending.succeeded(done.isNew(), LineFacts.of(done.line()));
                    case Refused<Made> refused -> Ending.refused(LineFacts.of(lines.find(id)));
                }));
        cache.refresh();
        LineView view = view(made.line());
        return made.isNew() ? HttpResponse.created(view) : HttpResponse.ok(view);
    }

    @Put("/{lineId}/settings")
    @Operation(
            summary = "Changes name and settings of a line",
            description =
                    "settingsVersion is that of the line as it was read; what is not given stays as it is. A changed "
                            + "rate counts within two seconds. Refused with line-unknown, settings-changed (with the settings and "
                            + "the settingsVersion of now, where somebody was quicker), line-invalid, territory-foreign.")
    LineView configure(String lineId, @Valid @Body LineRequest request, @Parameter(hidden = true) Caller caller) {
        LineId id = StaffLine.of(lineId, caller);
        Long seen = request.settingsVersion();
        if (seen == null) {
            throw new ProblemException(
                    PlatformProblem.INVALID_REQUEST, "settingsVersion: that of the line as it was read.");
        }
        LineSettings settings = Results.orThrow(lines.existing(id).then(line -> request.settings(Optional.of(line))));
        Configured configured = Results.orThrow(auditTrail.act(
                intent(caller, id, AuditAction.CONFIGURE, request, settings),
                () -> configure.configure(id, request.lineName(), settings, seen),
                result -> switch (result) {
                    case Done<Configured>(var done) -> Ending.succeeded(done.now(), LineFacts.of(done.line()));
                    case Refused<Configured> refused -> Ending.refused(LineFacts.of(lines.find(id)));
                }));
        cache.refresh();
        return view(configured.line());
    }

    private AuditTrail.Intent intent(
            Caller caller, LineId id, AuditAction action, LineRequest request, LineSettings settings) {
        return new AuditTrail.Intent(
                StaffLine.actor(caller),
                id.value(),
                action,
                LineFacts.of(request.lineName(), settings),
                LineFacts.of(lines.find(id)),
                request.reason());
    }

    @Post("/{lineId}/open")
    @Operation(
            summary = "Lets people join and calls them",
            description = "The reason is kept in the audit record. Refused with line-unknown, and with line-state "
                    + "while paused or before the draw.")
    LineView open(String lineId, @QueryValue @Nullable String reason, @Parameter(hidden = true) Caller caller) {
        return act(lineId, LineAction.OPEN_LINE, AuditAction.OPEN, caller, reason);
    }

    @Post("/{lineId}/pause")
    @Operation(
            summary = "Calls nobody; people still join",
            description = "Refused with line-unknown, and with line-state unless open.")
    LineView pause(String lineId, @QueryValue @Nullable String reason, @Parameter(hidden = true) Caller caller) {
        return act(lineId, LineAction.PAUSE, AuditAction.PAUSE, caller, reason);
    }

    @Post("/{lineId}/resume")
    @Operation(
            summary = "Calls people again",
            description = "Refused with line-unknown, and with line-state unless paused.")
    LineView resume(String lineId, @QueryValue @Nullable String reason, @Parameter(hidden = true) Caller caller) {
        return act(lineId, LineAction.RESUME, AuditAction.RESUME, caller, reason);
    }

    @Post("/{lineId}/close")
    @Operation(
            summary = "Nobody joins, nobody is called",
            description =
                    "Places are kept and the time of calls stands still; opening the line again undoes it. Everybody who "
                            + "has a place is told, with the message if there is one: at most 500 characters, one line. "
                            + "Refused with line-unknown, and with line-state in a draft.")
    LineView close(
            String lineId,
            @QueryValue @Nullable String reason,
            @Valid @Body @Nullable ClosingRequest request,
            @Parameter(hidden = true) Caller caller) {
        String message = request == null ? null : request.words();
        return act(lineId, LineAction.CLOSE, AuditAction.CLOSE, caller, reason, message);
    }

    private LineView act(
            String lineId, LineAction action, AuditAction audited, Caller caller, @Nullable String reason) {
        return act(lineId, action, audited, caller, reason, null);
    }

    private LineView act(
            String lineId,
            LineAction action,
            AuditAction audited,
            Caller caller,
            @Nullable String reason,
            @Nullable String message) {
        LineId id = StaffLine.of(lineId, caller);
        Line before = Results.orThrow(lines.existing(id));
        var intent = new AuditTrail.Intent(
                StaffLine.actor(caller),
                id.value(),
                audited,
                message == null ? Map.of() : Map.of("message", message),
                LineFacts.of(before),
                LineRequest.reason(reason));
        Changed changed = Results.orThrow(auditTrail.act(
                intent, () -> changeState.change(id, action, message), result -> switch (result) {
                    case Done<Changed>(var done) -> Ending.succeeded(done.now(), LineFacts.of(done.line()));
                    case Refused<Changed> refused -> Ending.refused(LineFacts.of(lines.find(id)));
                }));
        cache.refresh();
        return view(changed.line());
    }

    private LineView view(Line line) {
        return LineView.of(line, clock.instant());
    }
}
