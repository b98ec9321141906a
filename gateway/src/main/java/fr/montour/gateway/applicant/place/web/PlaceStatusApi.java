package fr.montour.gateway.applicant.place.web;

import fr.montour.gateway.applicant.place.PlaceClient;
import fr.montour.gateway.applicant.place.PlaceCookie;
import fr.montour.gateway.applicant.place.PlaceCookies;
import fr.montour.gateway.applicant.place.PlaceStatus;
import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.BoardLine;
import fr.montour.gateway.open.line.LineCache;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.open.line.Place;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;

/**
 * The poll of everybody who waits. Answered on the event loop from the place cookie and the board; only a browser without the cookie,
 * or whose place has changed since, costs a request to the waiting-room, and gets the cookie with the answer.
 */
@Tag(name = "place")
@Controller("/api/v1/lines/{lineId}/place/status")
@Secured(Roles.APPLICANT)
final class PlaceStatusApi {

    private final PlaceCookies cookies;
    private final LineCache lines;
    private final PlaceClient places;
    private final InstantSource clock;
    private final ExecutorService blocking;

    PlaceStatusApi(
            PlaceCookies cookies,
            LineCache lines,
            PlaceClient places,
            InstantSource clock,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.cookies = cookies;
        this.lines = lines;
        this.places = places;
        this.clock = clock;
        this.blocking = blocking;
    }

    @Get
    @Operation(
            summary = "How many are ahead, and when to ask again",
            description =
                    "From the sealed place cookie and the board, unless the place is known to have changed since. "
                            + "Retry-After says the same as nextPollIn; earliest comes with KEPT; "
                            + "basis is measured, configured or released; noEstimate is not-drawn, stopped, no-appointments or "
                            + "next-release. Refused with place-unknown, line-unknown.")
    @ApiResponse(
            responseCode = "200",
            description = "the status",
            content = @Content(schema = @Schema(implementation = PlaceStatus.class)))
    CompletionStage<MutableHttpResponse<PlaceStatus>> status(
            HttpRequest<?> request, @Parameter(hidden = true) Session session, LineId lineId) {
        PlaceCookie cookie = cookies.find(request, session, lineId);
        if (cookie != null) {
            return lines.line(lineId).thenApply(line -> answer(PlaceStatus.of(cookie, line, clock.instant())));
        }
        return CompletableFuture.supplyAsync(() -> places.place(session, lineId), blocking)
                .thenCompose(place -> lines.line(lineId).thenApply(line -> restored(request, session, place, line)));
    }

    /** A browser without the cookie, or with one that does not hold any more, gets it. */
    private MutableHttpResponse<PlaceStatus> restored(
            HttpRequest<?> request, Session session, Place place, BoardLine line) {
        var response = answer(PlaceStatus.of(place, line, clock.instant()));
        return place.live()
                ? response.cookies(cookies.keep(request, session, place))
                : response.cookie(PlaceCookies.forget(new LineId(place.lineId())));
    }

    private static MutableHttpResponse<PlaceStatus> answer(PlaceStatus status) {
        return HttpResponse.ok(status).header(HttpHeaders.RETRY_AFTER, Long.toString(status.nextPollIn()));
    }
}
