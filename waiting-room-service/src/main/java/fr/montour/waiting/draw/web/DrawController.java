package fr.montour.waiting.draw.web;

import fr.montour.draw.DrandChain;
import fr.montour.draw.DrawProof;
import fr.montour.draw.DrawRecord;
import fr.montour.draw.Hash;
import fr.montour.platform.audit.AuditTrail;
import fr.montour.platform.audit.AuditTrail.Ending;
import fr.montour.platform.result.Result;
import fr.montour.platform.token.Caller;
import fr.montour.platform.web.Results;
import fr.montour.waiting.audit.AuditAction;
import fr.montour.waiting.draw.CancelRegistration;
import fr.montour.waiting.draw.Draw;
import fr.montour.waiting.draw.DrawRecords;
import fr.montour.waiting.draw.Draws;
import fr.montour.waiting.draw.EnterBeacon;
import fr.montour.waiting.draw.OpenRegistration;
import fr.montour.waiting.draw.ProveRegistration;
import fr.montour.waiting.draw.Pseudonyms;
import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.model.WaitingRefusal;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.web.StaffLine;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.SerdeImport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Supplier;

/** The draw of a line. Everybody may look; agents open a registration and enter a beacon. Every request may be repeated. */
@Controller("/lines/{lineId}")
@Secured("agent")
@ExecuteOn(TaskExecutors.BLOCKING)
@SerdeImport(DrawRecord.class)
@SerdeImport(DrawRecord.Named.class)
@SerdeImport(DrawRecord.Value.class)
@SerdeImport(DrawProof.class)
class DrawController {

    private final Draws draws;
    private final Pseudonyms pseudonyms;
    private final OpenRegistration open;
    private final CancelRegistration cancel;
    private final EnterBeacon beacon;
    private final ProveRegistration prove;
    private final LineCache cache;
    private final DrandChain chain;
    private final AuditTrail auditTrail;

    DrawController(
            Draws draws,
            Pseudonyms pseudonyms,
            OpenRegistration open,
            CancelRegistration cancel,
            EnterBeacon beacon,
            ProveRegistration prove,
            LineCache cache,
            DrandChain chain,
            AuditTrail auditTrail) {
        this.draws = draws;
        this.pseudonyms = pseudonyms;
        this.open = open;
        this.cancel = cancel;
        this.beacon = beacon;
        this.prove = prove;
        this.cache = cache;
        this.chain = chain;
        this.auditTrail = auditTrail;
    }

    @Get("/draw")
    @Operation(
            summary = "The public record of the draw, as far as it has come",
            description = "Refused with draw-unknown.")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    DrawRecord one(String lineId) {
        return record(Results.orThrow(existing(lineId)));
    }

    @Get("/draw/registrations/{part}")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    @Operation(
            summary = "1,024 pseudonyms of the tree, part 0, 1, 2 …",
            description = "Published with the root. Refused with draw-unknown, draw-pending.")
    RegistrationsView registrations(String lineId, long part) {
        return Results.orThrow(existing(lineId)
                .then(draw -> draw instanceof Draw.Rooted || draw instanceof Draw.Drawn
                        ? Result.of(pseudonyms.find(draw.line(), part), WaitingRefusal.DRAW_UNKNOWN)
                        : Result.refused(WaitingRefusal.DRAW_PENDING))
                .map(found -> RegistrationsView.of(part * Pseudonyms.CHUNK, found)));
    }

    @Post("/open-registration")
    @Operation(
            summary = "Lets people register until a closing time; the draw gives them numbers",
            description = "From DRAFT only; the states then are REGISTRATION, DRAWING, DRAWN, and the line can be "
                    + "opened. A place is REGISTERED, without number, until the draw. Refused with line-unknown, "
                    + "line-state, draw-invalid.")
    DrawRecord openRegistration(
            String lineId, @Valid @Body RegistrationRequest request, @Parameter(hidden = true) Caller caller) {
        LineId id = StaffLine.of(lineId, caller);
        DrawRecord opened = audited(
                id,
                caller,
                AuditAction.OPEN_REGISTRATION,
                request.facts(),
                () -> request.named(chain)
                        .then(named ->
                                open.open(id, request.closesAt().truncatedTo(ChronoUnit.MILLIS), named.orElse(null))));
        cache.refresh();
        return opened;
    }

    @Post("/cancel-registration")
    @Operation(
            summary = "Calls a registration off; those who registered are told the message",
            description =
                    "While people register; then the states are CANCELLED, while they are told, and DRAFT. Refused with "
                            + "draw-unknown, draw-done, and with line-state once the registrations are fixed; territory-foreign.")
    DrawRecord cancelRegistration(
            String lineId, @Valid @Body CancellationRequest request, @Parameter(hidden = true) Caller caller) {
        LineId id = StaffLine.of(lineId, caller);
        String message = request.words();
        DrawRecord cancelled = audited(
                id,
                caller,
                AuditAction.CANCEL_REGISTRATION,
                Map.of("message", message),
                () -> cancel.cancel(id, message).map(CancelRegistration.Called::draw));
        cache.refresh();
        return cancelled;
    }

    @Get("/draw/beacon")
    @Operation(
            summary = "What the draw waits for, from when, and who has entered a value",
            description = "Never the value that was entered. Refused with draw-unknown.")
    AwaitedView awaited(String lineId, @Parameter(hidden = true) Caller caller) {
        LineId id = StaffLine.of(lineId, caller);
        return Results.orThrow(
                Result.of(beacon.awaited(id), WaitingRefusal.DRAW_UNKNOWN).map(AwaitedView::of));
    }

    @Put("/draw/beacon")
    @Operation(
            summary = "Enters the published value, or the signature of the drand round",
            description = "A signature proves itself; a value is to be confirmed by another agent. Refused with "
                    + "draw-unknown, draw-pending, draw-done, beacon-invalid.")
    DrawRecord enter(String lineId, @Valid @Body BeaconRequest request, @Parameter(hidden = true) Caller caller) {
        LineId id = StaffLine.of(lineId, caller);
        String value = request.value().strip();
        return audited(id, caller, AuditAction.ENTER_BEACON, hashed(value), () -> beacon.enter(id, value, caller.id()));
    }

    @Post("/draw/beacon/confirm")
    @Operation(
            summary = "A second agent enters the value again: the draw takes place",
            description = "Refused with draw-unknown, draw-pending, draw-done, beacon-unconfirmed, beacon-same-agent,"
                    + " beacon-different.")
    DrawRecord confirm(String lineId, @Valid @Body BeaconRequest request, @Parameter(hidden = true) Caller caller) {
        LineId id = StaffLine.of(lineId, caller);
        String value = request.value().strip();
        return audited(
                id, caller, AuditAction.CONFIRM_BEACON, hashed(value), () -> beacon.confirm(id, value, caller.id()));
    }

    @Get("/places/me/draw-proof")
    @Secured("applicant")
    @Operation(
            summary = "Shows the caller that their registration took part",
            description = "Refused with draw-unknown, draw-pending, place-unknown, not-in-draw.")
    DrawProof proof(String lineId, @Parameter(hidden = true) Caller caller) {
        return Results.orThrow(LineId.named(lineId)
                .then(line -> prove.prove(new PlaceId(line, new PersonId(caller.id())))));
    }

    private DrawRecord audited(
            LineId id,
            Caller caller,
            AuditAction action,
            Map<String, String> asked,
            Supplier<Result<? extends Draw>> change) {
        var intent = new AuditTrail.Intent(StaffLine.actor(caller), id.value(), action, asked, facts(id), null);
        return Results.orThrow(auditTrail.act(
                intent,
                () -> change.get().map(this::record),
                result -> result.isDone() ? Ending.succeeded(true, facts(id)) : Ending.refused(Map.of())));
    }

    /** What the journal says of a value: enough to compare it afterwards, nothing that a second agent could copy. */
    private static Map<String, String> hashed(String value) {
        return Map.of(
                "valueHash", Hash.sha256(value.getBytes(StandardCharsets.UTF_8)).hex());
    }

    /** How far the draw has come. */
    private Map<String, String> facts(LineId id) {
        return beacon.awaited(id)
                .map(awaited -> Map.of("draw", awaited.what().name()))
                .orElse(Map.of());
    }

    private Result<Draw> existing(String lineId) {
        return LineId.named(lineId).then(id -> Result.of(draws.find(id), WaitingRefusal.DRAW_UNKNOWN));
    }

    private DrawRecord record(Draw draw) {
        return DrawRecords.of(draw, chain);
    }
}
