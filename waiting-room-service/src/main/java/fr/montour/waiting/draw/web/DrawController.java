package fr.montour.waiting.draw.web;

import fr.montour.draw.DrandChain;
import fr.montour.draw.DrawProof;
import fr.montour.draw.DrawRecord;
import fr.montour.platform.token.Caller;
import fr.montour.platform.web.ProblemException;
import fr.montour.waiting.audit.AuditAction;
import fr.montour.waiting.audit.AuditOutcome;
import fr.montour.waiting.audit.AuditTrail;
import fr.montour.waiting.audit.web.Actors;
import fr.montour.waiting.config.DrandConfiguration;
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
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.web.PathIds;
import fr.montour.waiting.web.WaitingProblem;
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
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Supplier;

/** The draw of a line. Everybody may look; agents open a registration and enter a beacon. Every call may be repeated. */
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
    private final EnterBeacon beacon;
    private final ProveRegistration prove;
    private final LineCache cache;
    private final DrandChain chain;
    private final AuditTrail auditTrail;

    DrawController(
            Draws draws,
            Pseudonyms pseudonyms,
            OpenRegistration open,
            EnterBeacon beacon,
            ProveRegistration prove,
            LineCache cache,
            DrandConfiguration drand,
            AuditTrail auditTrail) {
        this.draws = draws;
        this.pseudonyms = pseudonyms;
        this.open = open;
        this.beacon = beacon;
        this.prove = prove;
        this.cache = cache;
        this.chain = drand.chain();
        this.auditTrail = auditTrail;
    }

    @Get("/draw")
    @Operation(
            summary = "The public record of the draw, as far as it has come",
            description = "Refused with draw-unknown.")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    DrawRecord one(String lineId) {
        return record(existing(PathIds.line(lineId)));
    }

    @Get("/draw/registrations/{part}")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    @Operation(
            summary = "1,024 pseudonyms of the tree, part 0, 1, 2 …",
            description = "Published with the root. Refused with draw-unknown, draw-pending.")
    RegistrationsView registrations(String lineId, long part) {
        Draw draw = existing(PathIds.line(lineId));
        if (!(draw instanceof Draw.Rooted) && !(draw instanceof Draw.Drawn)) {
            throw new ProblemException(WaitingProblem.DRAW_PENDING);
        }
        return pseudonyms
                .find(draw.line(), part)
                .map(found -> RegistrationsView.of(part * Pseudonyms.CHUNK, found))
                .orElseThrow(() -> new ProblemException(WaitingProblem.DRAW_UNKNOWN));
    }

    @Post("/open-registration")
    @Operation(
            summary = "Lets people register until a closing time; the draw gives them numbers",
            description = "From DRAFT only; the states then are REGISTRATION, DRAWING, DRAWN, and the line can be "
                    + "opened. A place is REGISTERED, without number, until the draw. Refused with line-unknown, "
                    + "line-state, draw-invalid.")
    DrawRecord openRegistration(
            String lineId, @Valid @Body RegistrationRequest request, @Parameter(hidden = true) Caller caller) {
        LineId id = PathIds.line(lineId);
        OpenRegistration.Outcome outcome = audited(
                id,
                caller,
                AuditAction.OPEN_REGISTRATION,
                request.facts(),
                () -> open.open(id, request.closesAt().truncatedTo(ChronoUnit.MILLIS), request.named(chain)),
                OpenRegistration.Opened.class);
        return switch (outcome) {
            case OpenRegistration.Opened opened -> {
                cache.refresh();
                yield record(opened.draw());
            }
            case OpenRegistration.Invalid invalid ->
                throw new ProblemException(WaitingProblem.DRAW_INVALID, String.join("; ", invalid.faults()));
            case OpenRegistration.Refusal refusal ->
                throw switch (refusal) {
                    case NO_LINE -> PathIds.lineUnknown(lineId);
                    case LINE_STATE -> new ProblemException(WaitingProblem.LINE_STATE);
                };
        };
    }

    @Get("/draw/beacon")
    @Operation(
            summary = "What the draw waits for, from when, and who has entered a value",
            description = "Never the value that was entered. Refused with draw-unknown.")
    AwaitedView awaited(String lineId) {
        return beacon.awaited(PathIds.line(lineId))
                .map(AwaitedView::of)
                .orElseThrow(() -> new ProblemException(WaitingProblem.DRAW_UNKNOWN));
    }

    @Put("/draw/beacon")
    @Operation(
            summary = "Enters the published value, or the signature of the drand round",
            description = "A signature proves itself; a value is to be confirmed by another agent. Refused with "
                    + "draw-unknown, draw-pending, draw-done, beacon-invalid.")
    DrawRecord enter(String lineId, @Valid @Body BeaconRequest request, @Parameter(hidden = true) Caller caller) {
        LineId id = PathIds.line(lineId);
        String value = request.value().strip();
        return answer(audited(
                id,
                caller,
                AuditAction.ENTER_BEACON,
                Map.of("value", value),
                () -> beacon.enter(id, value, caller.id()),
                EnterBeacon.Entered.class));
    }

    @Post("/draw/beacon/confirm")
    @Operation(
            summary = "A second agent enters the value again: the draw takes place",
            description = "Refused with draw-unknown, draw-pending, draw-done, beacon-unconfirmed, beacon-same-agent,"
                    + " beacon-different.")
    DrawRecord confirm(String lineId, @Valid @Body BeaconRequest request, @Parameter(hidden = true) Caller caller) {
        LineId id = PathIds.line(lineId);
        String value = request.value().strip();
        return answer(audited(
                id,
                caller,
                AuditAction.CONFIRM_BEACON,
                Map.of("value", value),
                () -> beacon.confirm(id, value, caller.id()),
                EnterBeacon.Entered.class));
    }

    @Get("/places/me/draw-proof")
    @Secured("applicant")
    @Operation(
            summary = "Shows the caller that their registration took part",
            description = "Refused with draw-unknown, draw-pending, place-unknown, not-in-draw.")
    DrawProof proof(String lineId, @Parameter(hidden = true) Caller caller) {
        return switch (prove.prove(new PlaceId(PathIds.line(lineId), new PersonId(caller.id())))) {
            case ProveRegistration.Proven proven -> proven.proof();
            case ProveRegistration.Refusal refusal ->
                throw new ProblemException(
                        switch (refusal) {
                            case NO_DRAW -> WaitingProblem.DRAW_UNKNOWN;
                            case TOO_EARLY -> WaitingProblem.DRAW_PENDING;
                            case NO_PLACE -> WaitingProblem.PLACE_UNKNOWN;
                            case NOT_IN_DRAW -> WaitingProblem.NOT_IN_DRAW;
                        });
        };
    }

    private <T> T audited(
            LineId id,
            Caller caller,
            AuditAction action,
            Map<String, String> asked,
            Supplier<T> deed,
            Class<? extends T> done) {
        var intent = new AuditTrail.Intent(Actors.of(caller), id, action, asked, facts(id), null);
        return auditTrail
                .act(intent, () -> {
                    T outcome = deed.get();
                    return done.isInstance(outcome)
                            ? new AuditTrail.Result<>(AuditOutcome.DONE, facts(id), outcome)
                            : new AuditTrail.Result<>(AuditOutcome.REFUSED, Map.of(), outcome);
                })
                .answer();
    }

    /** How far the draw has come. */
    private Map<String, String> facts(LineId id) {
        return beacon.awaited(id)
                .map(awaited -> Map.of("draw", awaited.what().name()))
                .orElse(Map.of());
    }

    private DrawRecord answer(EnterBeacon.Outcome outcome) {
        return switch (outcome) {
            case EnterBeacon.Entered entered -> record(entered.draw());
            case EnterBeacon.Refusal refusal ->
                throw new ProblemException(
                        switch (refusal) {
                            case NO_DRAW -> WaitingProblem.DRAW_UNKNOWN;
                            case TOO_EARLY -> WaitingProblem.DRAW_PENDING;
                            case DONE -> WaitingProblem.DRAW_DONE;
                            case NOT_GENUINE -> WaitingProblem.BEACON_INVALID;
                            case NOTHING_ENTERED -> WaitingProblem.BEACON_UNCONFIRMED;
                            case SAME_AGENT -> WaitingProblem.BEACON_SAME_AGENT;
                            case DIFFERENT -> WaitingProblem.BEACON_DIFFERENT;
                        });
        };
    }

    private Draw existing(LineId id) {
        return draws.find(id).orElseThrow(() -> new ProblemException(WaitingProblem.DRAW_UNKNOWN));
    }

    private DrawRecord record(Draw draw) {
        return DrawRecords.of(draw, chain);
    }
}
