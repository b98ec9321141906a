package fr.montour.gateway.applicant.place.web;

import fr.montour.gateway.applicant.admission.AdmissionCookies;
import fr.montour.gateway.applicant.place.ClaimedAdmission;
import fr.montour.gateway.applicant.place.PlaceClient;
import fr.montour.gateway.applicant.place.PlaceCookies;
import fr.montour.gateway.applicant.place.ShortNotice;
import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.open.line.Place;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.CompletionStage;

/** Taking a place and claiming: everybody does so at the same moment, so no thread waits for the answer. */
@Tag(name = "place")
@Controller("/api/v1/lines/{lineId}/place")
@Secured(Roles.APPLICANT)
@Consumes(MediaType.ALL)
final class PlaceActionsApi {

    private final PlaceClient places;
    private final PlaceCookies cookies;
    private final AdmissionCookies admissions;

    PlaceActionsApi(PlaceClient places, PlaceCookies cookies, AdmissionCookies admissions) {
        this.places = places;
        this.cookies = cookies;
        this.admissions = admissions;
    }

    @Put
    @Operation(
            summary = "Takes a place; asked again, gives the same place",
            description = "Sets the place cookie. Refused with line-unknown, line-closed.")
    @ApiResponse(
            responseCode = "201",
            description = "the place is new",
            content = @Content(schema = @Schema(implementation = Place.class)))
    @ApiResponse(
            responseCode = "200",
            description = "the place the person has",
            content = @Content(schema = @Schema(implementation = Place.class)))
    CompletionStage<MutableHttpResponse<Place>> join(
            HttpRequest<?> request, @Parameter(hidden = true) Session session, LineId lineId) {
        return places.join(session, lineId)
                .thenApply(answer -> HttpResponse.<Place>status(answer.created() ? HttpStatus.CREATED : HttpStatus.OK)
                        .body(answer.body())
                        .cookies(cookies.keep(request, session, answer.body())));
    }

    @Post("/claim")
    @Operation(
            summary = "Answers the call; gives the admission token, the same each time",
            description =
                    "Sets the admission cookie. Refused with place-unknown, not-called, call-missed, admission-over.")
    @ApiResponse(
            responseCode = "200",
            description = "the admission",
            content = @Content(schema = @Schema(implementation = ClaimedAdmission.class)))
    CompletionStage<MutableHttpResponse<ClaimedAdmission>> claim(
            HttpRequest<?> request, @Parameter(hidden = true) Session session, LineId lineId) {
        return places.claim(session, lineId).thenApply(claim -> withCookie(request, lineId, claim));
    }

    @Post("/extension")
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Operation(
            summary = "Five more minutes to choose, once: the same admission with a later end",
            description = "Sets the admission cookie. Refused with place-unknown, not-called, admission-over.")
    MutableHttpResponse<ClaimedAdmission> extend(
            HttpRequest<?> request, @Parameter(hidden = true) Session session, LineId lineId) {
        return withCookie(request, lineId, places.extend(session, lineId));
    }

    @Post("/deferral")
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Operation(
            summary = "Not now, or none of these: gives the call or admission back and keeps the number",
            description = "Three times for a number. Refused with place-unknown, place-ended, not-called, call-missed, "
                    + "deferrals-used.")
    Place defer(@Parameter(hidden = true) Session session, LineId lineId) {
        return places.defer(session, lineId);
    }

    @Put("/short-notice")
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Says whether the person can come at short notice",
            description =
                    "Who can is called for appointments of the next days too, with two hours to answer; missing that "
                            + "costs nothing. Their polls ask for the place itself. Refused with line-unknown, place-unknown, "
                            + "place-ended, no-short-calls.")
    @ApiResponse(
            responseCode = "200",
            description = "the place",
            content = @Content(schema = @Schema(implementation = Place.class)))
    MutableHttpResponse<Place> atShortNotice(
            HttpRequest<?> request, @Parameter(hidden = true) Session session, LineId lineId, @Body ShortNotice said) {
        Place place = places.atShortNotice(session, lineId, said.able());
        return HttpResponse.ok(place).cookies(cookies.keep(request, session, place));
    }

    private MutableHttpResponse<ClaimedAdmission> withCookie(
            HttpRequest<?> request, LineId lineId, ClaimedAdmission claim) {
        return HttpResponse.ok(claim)
                .cookies(admissions.keep(request, lineId, claim.admissionToken(), claim.expiresAt()));
    }
}
