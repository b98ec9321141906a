package fr.montour.gateway.applicant.place.web;

import fr.montour.gateway.applicant.place.PlaceCookie;
import fr.montour.gateway.applicant.place.PlaceCookies;
import fr.montour.gateway.applicant.place.PlaceStatus;
import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.LineCache;
import fr.montour.gateway.open.line.LineId;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Server-sent events for those whose call is near: the same status as the poll gives, whenever it changes. */
@Tag(name = "place")
@Controller("/api/v1/lines/{lineId}/place/events")
@Secured(Roles.APPLICANT)
final class PlaceEventsApi {

    private final PlaceCookies cookies;
    private final LineCache lines;
    private final PlaceStreams streams;
    private final InstantSource clock;

    PlaceEventsApi(PlaceCookies cookies, LineCache lines, PlaceStreams streams, InstantSource clock) {
        this.cookies = cookies;
        this.lines = lines;
        this.streams = streams;
        this.clock = clock;
    }

    @Get(produces = MediaType.TEXT_EVENT_STREAM)
    @Operation(
            summary = "The status of the place whenever it changes, until the call",
            description = "Server-sent events with the body of the status; only while its member events is true and "
                    + "the gateway holds fewer streams than montour.gateway.open-streams. Else 204 with "
                    + "Retry-After: poll.")
    @ApiResponse(
            responseCode = "200",
            description = "a stream of text/event-stream",
            content = @Content(schema = @Schema(implementation = PlaceStatus.class)))
    @ApiResponse(responseCode = "204", description = "poll")
    CompletionStage<HttpResponse<?>> events(
            HttpRequest<?> request, @Parameter(hidden = true) Session session, LineId lineId) {
        PlaceCookie cookie = cookies.find(request, session, lineId);
        if (cookie == null) {
            return CompletableFuture.completedFuture(poll(0));
        }
        return lines.line(lineId).thenApply(line -> {
            var status = PlaceStatus.of(cookie, line, clock.instant());
            if (!status.events() || !streams.haveRoom()) {
                return poll(status.nextPollIn());
            }
            return HttpResponse.ok(streams.stream(lineId, cookie, session))
                    .contentType(MediaType.TEXT_EVENT_STREAM_TYPE)
                    .header("X-Accel-Buffering", "no");
        });
    }

    private static HttpResponse<?> poll(long seconds) {
        return HttpResponse.noContent().header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }
}
