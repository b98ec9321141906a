package fr.montour.gateway.open.draw;

import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.LineId;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The draw of a line: everybody may look, the registered fetch their proof, agents open it and enter the beacon. */
@Tag(name = "draw")
@Controller("/api/v1/lines/{lineId}")
@Secured(Roles.AGENT)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DrawApi {

    private final DrawClient draws;

    DrawApi(DrawClient draws) {
        this.draws = draws;
    }

    @Get("/draw")
    @Operation(
            summary = "The public record of the draw; ./montour verify-draw checks it",
            description = "Refused with draw-unknown.")
    @Secured(SecurityRule.IS_ANONYMOUS)
    DrawViews.PublicRecord draw(LineId lineId) {
        return draws.draw(lineId);
    }

    @Post("/open-registration")
    @Operation(summary = "Lets people register until a closing time")
    DrawViews.PublicRecord open(
            @Parameter(hidden = true) Session session, LineId lineId, @Body DrawViews.Opening opening) {
        return draws.open(session, lineId, opening);
    }

    @Post("/cancel-registration")
    @Operation(
            summary = "Calls a registration off while people register; they are told the message",
            description = "Refused with draw-unknown, draw-done, line-state.")
    DrawViews.PublicRecord cancel(
            @Parameter(hidden = true) Session session, LineId lineId, @Body DrawViews.Cancellation cancellation) {
        return draws.cancel(session, lineId, cancellation);
    }

    @Get("/draw/beacon")
    @Operation(summary = "What the draw waits for, and from when")
    DrawViews.Awaited awaited(@Parameter(hidden = true) Session session, LineId lineId) {
        return draws.awaited(session, lineId);
    }

    @Put("/draw/beacon")
    @Operation(summary = "Enters the published value, or the signature of the drand round")
    DrawViews.PublicRecord enter(
            @Parameter(hidden = true) Session session, LineId lineId, @Body DrawViews.Value value) {
        return draws.enter(session, lineId, value);
    }

    @Post("/draw/beacon/confirm")
    @Operation(summary = "A second agent enters the value again: the draw takes place")
    DrawViews.PublicRecord confirm(
            @Parameter(hidden = true) Session session, LineId lineId, @Body DrawViews.Value value) {
        return draws.confirm(session, lineId, value);
    }
}
