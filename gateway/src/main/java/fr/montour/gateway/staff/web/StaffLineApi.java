package fr.montour.gateway.staff.web;

import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.staff.AuditPage;
import fr.montour.gateway.staff.History;
import fr.montour.gateway.staff.Notice;
import fr.montour.gateway.staff.RemovalRequest;
import fr.montour.gateway.staff.StaffClient;
import fr.montour.gateway.staff.StaffPlace;
import fr.montour.gateway.staff.StockCheck;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One line in depth, for staff, as JSON. */
@Tag(name = "staff")
@Controller("/api/v1/lines/{lineId}")
@Secured(Roles.AGENT)
@ExecuteOn(TaskExecutors.BLOCKING)
final class StaffLineApi {

    private final StaffClient staff;

    StaffLineApi(StaffClient staff) {
        this.staff = staff;
    }

    @Get("/history")
    @Operation(summary = "The last hour, minute by minute")
    History history(@Parameter(hidden = true) Session session, LineId lineId) {
        return staff.history(session, lineId);
    }

    @Get("/notice")
    @Operation(
            summary = "How long before its start an appointment of the line can no longer be had",
            description = "Refused with line-unknown.")
    Notice notice(@Parameter(hidden = true) Session session, LineId lineId) {
        return staff.notice(session, lineId);
    }

    @Put("/notice")
    @Operation(
            summary = "Sets how long before its start an appointment of the line can no longer be had",
            description = "Whole minutes up to 30 days. Holds and appointments that stand are not touched. Refused "
                    + "with line-unknown, notice-invalid.")
    Notice setNotice(@Parameter(hidden = true) Session session, LineId lineId, @Body Notice notice) {
        return staff.setNotice(session, lineId, notice);
    }

    @Get("/stock")
    @Operation(
            summary = "How the stock compares with the slots, which are counted every minute",
            description = "Refused with line-unknown, territory-foreign.")
    StockCheck stock(@Parameter(hidden = true) Session session, LineId lineId) {
        return staff.stock(session, lineId);
    }

    @Get("/audits")
    @Operation(
            summary = "What staff did to the line and released for it, latest first",
            description = "limit is 1 to 200; before is next of the page before. Refused with line-unknown.")
    AuditPage audits(
            @Parameter(hidden = true) Session session,
            LineId lineId,
            @QueryValue @Nullable String before,
            @QueryValue(defaultValue = "50") int limit) {
        return staff.audit(session, lineId, before, limit);
    }

    @Get("/places/{place}")
    @Operation(
            summary = "The place with a number, or of a person id",
            description = "Refused with line-unknown, place-not-found.")
    StaffPlace place(@Parameter(hidden = true) Session session, LineId lineId, String place) {
        return staff.place(session, lineId, place);
    }

    @Post("/places/{place}/remove")
    @Operation(
            summary = "Takes a place away; the person is told why",
            description = "Refused with line-unknown, place-not-found, place-ended.")
    StaffPlace remove(
            @Parameter(hidden = true) Session session, LineId lineId, String place, @Body RemovalRequest removal) {
        return staff.remove(session, lineId, place, removal);
    }
}
