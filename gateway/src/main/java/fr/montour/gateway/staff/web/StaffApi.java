package fr.montour.gateway.staff.web;

import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.BoardCache;
import fr.montour.gateway.open.line.Line;
import fr.montour.gateway.open.line.LineClient;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.staff.LineAction;
import fr.montour.gateway.staff.LineSettings;
import fr.montour.gateway.staff.Release;
import fr.montour.gateway.staff.ReleasePreview;
import fr.montour.gateway.staff.ReleaseRequest;
import fr.montour.gateway.staff.StaffClient;
import fr.montour.platform.ids.RandomIds;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines and releases for staff as JSON. */
@Tag(name = "staff")
@Controller("/api/v1")
@Secured(Roles.AGENT)
@ExecuteOn(TaskExecutors.BLOCKING)
final class StaffApi {

    private final StaffClient staff;
    private final LineClient lines;
    private final BoardCache board;
    private final RandomIds ids;

    StaffApi(StaffClient staff, LineClient lines, BoardCache board, RandomIds ids) {
        this.staff = staff;
        this.lines = lines;
        this.board = board;
        this.ids = ids;
    }

    @Get("/staff/lines")
    @Operation(summary = "The lines of the agent's sites with their figures and the wait of the last in line")
    List<LineFigures> figures(@Parameter(hidden = true) Session session) {
        return lines.all().stream()
                .filter(line -> session.territory().covers(line.siteId()))
                .map(line -> LineFigures.of(
                        line,
                        LastInLine.of(
                                line, board.line(new LineId(line.lineId())).orElse(null))))
                .toList();
    }

    @Put("/lines/{lineId}")
    @Operation(
            summary = "Makes a line",
            description = "Refused with line-exists, line-not-in-catalogue, catalogue-unknown, line-invalid.")
    @ApiResponse(
            responseCode = "201",
            description = "the line is new",
            content = @Content(schema = @Schema(implementation = Line.class)))
    @ApiResponse(
            responseCode = "200",
            description = "the line was made before",
            content = @Content(schema = @Schema(implementation = Line.class)))
    HttpResponse<Line> make(@Parameter(hidden = true) Session session, LineId lineId, @Body LineSettings settings) {
        var answer = staff.make(session, lineId, settings);
        return answer.created() ? HttpResponse.created(answer.body()) : HttpResponse.ok(answer.body());
    }

    @Put("/lines/{lineId}/settings")
    @Operation(
            summary = "Changes the settings of a line",
            description =
                    "settingsVersion is that of the line as it was read. Refused with line-unknown, settings-changed, "
                            + "line-invalid.")
    Line configure(@Parameter(hidden = true) Session session, LineId lineId, @Body LineSettings settings) {
        return staff.configure(session, lineId, settings);
    }

    @Post("/lines/{lineId}/open")
    @Operation(
            summary = "Opens a line, for the first time or again after closing",
            description = "Refused with line-unknown, line-state.")
    @Consumes(MediaType.ALL)
    Line open(@Parameter(hidden = true) Session session, LineId lineId, @QueryValue @Nullable String reason) {
        return staff.act(session, lineId, LineAction.OPEN, reason);
    }

    @Post("/lines/{lineId}/pause")
    @Operation(
            summary = "Calls nobody until the line is resumed",
            description = "Refused with line-unknown, line-state.")
    @Consumes(MediaType.ALL)
    Line pause(@Parameter(hidden = true) Session session, LineId lineId, @QueryValue @Nullable String reason) {
        return staff.act(session, lineId, LineAction.PAUSE, reason);
    }

    @Post("/lines/{lineId}/resume")
    @Operation(summary = "Calls again", description = "Refused with line-unknown, line-state.")
    @Consumes(MediaType.ALL)
    Line resume(@Parameter(hidden = true) Session session, LineId lineId, @QueryValue @Nullable String reason) {
        return staff.act(session, lineId, LineAction.RESUME, reason);
    }

    @Post("/lines/{lineId}/close")
    @Operation(
            summary = "Closes a line",
            description =
                    "Those who wait keep their places and are told, with the message if there is one: at most 500 "
                            + "characters, on one line. Refused with line-unknown, line-state.")
    @Consumes(MediaType.ALL)
    Line close(
            @Parameter(hidden = true) Session session,
            LineId lineId,
            @QueryValue @Nullable String reason,
            @QueryValue @Nullable String message) {
        return staff.close(session, lineId, reason, message);
    }

    @Post("/releases")
    @Operation(
            summary = "Releases slots; the same Idempotency-Key releases once",
            description = "Refused with release-invalid, slots-overlap, idempotency-mismatch.")
    @Status(HttpStatus.CREATED)
    Release release(
            @Parameter(hidden = true) Session session,
            @Body ReleaseRequest order,
            @Header("Idempotency-Key") @Nullable String idempotencyKey) {
        return staff.release(session, order, idempotencyKey == null ? ids.next("k_") : idempotencyKey);
    }

    @Post("/releases/preview")
    @Operation(
            summary = "What an order would make: slots, appointments, whether the day is a holiday or a Sunday",
            description = "Writes nothing. Refused as the release would be.")
    ReleasePreview preview(@Parameter(hidden = true) Session session, @Body ReleaseRequest order) {
        return staff.preview(session, order);
    }

    @Get("/releases")
    @Operation(summary = "Releases of a line")
    List<Release> releases(@Parameter(hidden = true) Session session, @QueryValue String lineId) {
        return staff.releases(session, new LineId(lineId));
    }
}
