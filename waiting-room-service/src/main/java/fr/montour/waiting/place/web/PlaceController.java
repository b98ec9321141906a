package fr.montour.waiting.place.web;

import fr.montour.platform.result.Result;
import fr.montour.platform.token.Caller;
import fr.montour.platform.web.Results;
import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.model.WaitingRefusal;
import fr.montour.waiting.place.DeferCall;
import fr.montour.waiting.place.ExtendAdmission;
import fr.montour.waiting.place.LeaveLine;
import fr.montour.waiting.place.OfferShortNotice;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;

/** The caller's own places. Every request may be repeated. */
@Controller
@Secured("applicant")
@ExecuteOn(TaskExecutors.BLOCKING)
class PlaceController {

    private final PlaceResponses responses;
    private final LeaveLine leave;
    private final DeferCall defer;
    private final ExtendAdmission extend;
    private final OfferShortNotice shortNotice;
    private final Places places;
    private final LineCache cache;

    PlaceController(
            PlaceResponses responses,
            LeaveLine leave,
            DeferCall defer,
            ExtendAdmission extend,
            OfferShortNotice shortNotice,
            Places places,
            LineCache cache) {
        this.responses = responses;
        this.leave = leave;
        this.defer = defer;
        this.extend = extend;
        this.shortNotice = shortNotice;
        this.places = places;
        this.cache = cache;
    }

    @Put("/lines/{lineId}/places/me")
    @Operation(
            summary = "Takes a place, or finds the one the caller has",
            description = "One place per person and line. Refused with line-unknown, line-closed.")
    @ApiResponse(
            responseCode = "201",
            description = "the place is new",
            content = @Content(schema = @Schema(implementation = PlaceView.class)))
    @ApiResponse(
            responseCode = "200",
            description = "the place the caller has",
            content = @Content(schema = @Schema(implementation = PlaceView.class)))
    HttpResponse<PlaceView> join(String lineId, @Parameter(hidden = true) Caller caller) {
        return Results.orThrow(placeId(lineId, caller).then(responses::join));
    }

    @Get("/lines/{lineId}/places/me")
    @Operation(
            summary = "The caller's place in a line, also when it has ended",
            description = "Without number while state is REGISTERED. Refused with place-unknown.")
    PlaceView mine(String lineId, @Parameter(hidden = true) Caller caller) {
        return Results.orThrow(placeId(lineId, caller)
                .then(id -> Result.of(places.find(id), WaitingRefusal.PLACE_UNKNOWN))
                .map(responses::view));
    }

    @Get("/places/me")
    @Operation(summary = "The caller's places in all lines, latest first")
    List<PlaceView> mine(@Parameter(hidden = true) Caller caller) {
        var person = new PersonId(caller.id());
        List<PlaceId> ids = cache.lines().stream()
                .map(line -> new PlaceId(line.id(), person))
                .toList();
        return places.findAll(ids).values().stream()
                .sorted(Comparator.comparing(Place::joinedAt).reversed())
                .map(responses::view)
                .toList();
    }

    @Delete("/lines/{lineId}/places/me")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Gives the place up for good; also when that was done before")
    void leave(String lineId, @Parameter(hidden = true) Caller caller) {
        leave.leave(Results.orThrow(placeId(lineId, caller)));
    }

    @Post("/lines/{lineId}/places/me/claim")
    @Operation(
            summary = "Claims the caller's admission; the same token each time",
            description = "Refused with place-unknown, not-called, call-missed, admission-over.")
    ClaimView claim(String lineId, @Parameter(hidden = true) Caller caller) {
        return Results.orThrow(placeId(lineId, caller).then(id -> responses.claim(id, caller.helper())));
    }

    @Post("/lines/{lineId}/places/me/deferral")
    @Operation(
            summary = "Not now, or none of these: gives the call or admission back and keeps the number",
            description =
                    "What was held is free again. Three times for a number. Refused with line-unknown, place-unknown, "
                            + "place-ended, not-called, call-missed, deferrals-used.")
    PlaceView defer(String lineId, @Parameter(hidden = true) Caller caller) {
        return Results.orThrow(placeId(lineId, caller).then(defer::defer).map(responses::view));
    }

    @Post("/lines/{lineId}/places/me/extension")
    @Operation(
            summary = "Five more minutes to choose, once: the same admission with a later end",
            description = "Asked again, the same. Refused with place-unknown, not-called, admission-over.")
    ClaimView extend(String lineId, @Parameter(hidden = true) Caller caller) {
        return Results.orThrow(placeId(lineId, caller).then(id -> responses.claimed(extend.extend(id))));
    }

    @Put("/lines/{lineId}/places/me/short-notice")
    @Operation(
            summary = "Says whether the caller can come at short notice",
            description =
                    "Who can is called for appointments of the next days too, with two hours to answer; missing that "
                            + "costs nothing. Refused with line-unknown, place-unknown, place-ended, no-short-calls.")
    PlaceView atShortNotice(
            String lineId, @Valid @Body ShortNoticeRequest request, @Parameter(hidden = true) Caller caller) {
        return Results.orThrow(placeId(lineId, caller)
                .then(id -> shortNotice.say(id, request.able()))
                .map(responses::view));
    }

    private static Result<PlaceId> placeId(String lineId, Caller caller) {
        return LineId.named(lineId).map(line -> new PlaceId(line, new PersonId(caller.id())));
    }
}
