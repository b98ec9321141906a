package fr.montour.gateway.place.web;

import fr.montour.gateway.GatewayProblem;
import fr.montour.gateway.cookie.CookieSeal;
import fr.montour.gateway.cookie.HostCookies;
import fr.montour.gateway.line.Board;
import fr.montour.gateway.line.BoardLine;
import fr.montour.gateway.line.LineId;
import fr.montour.gateway.place.PlaceDesk;
import fr.montour.gateway.place.PlaceStatus;
import fr.montour.gateway.place.PlaceTicket;
import fr.montour.gateway.session.Roles;
import fr.montour.gateway.session.Session;
import fr.montour.platform.web.ProblemException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Named;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * The poll of everybody who waits: answered on the event loop from the sealed place cookie and the board. Only a browser
 * without the cookie (another device) costs one call to the waiting-room, and gets the cookie with the answer.
 */
@Tag(name = "place")
@Controller("/api/v1/lines/{lineId}/place/status")
@Secured(Roles.APPLICANT)
final class PlaceStatusApi {

    private final CookieSeal seal;
    private final Board board;
    private final PlaceDesk desk;
    private final ExecutorService blocking;

    PlaceStatusApi(
            CookieSeal seal, Board board, PlaceDesk desk, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.seal = seal;
        this.board = board;
        this.desk = desk;
        this.blocking = blocking;
    }

    @Get
    @Operation(summary = "How many are ahead, and when to ask again (also in Retry-After)")
    CompletionStage<MutableHttpResponse<PlaceStatus>> status(
            HttpRequest<?> request, @Parameter(hidden = true) Session session, LineId lineId) {
        PlaceTicket ticket = ticket(request, session, lineId);
        if (ticket != null) {
            return CompletableFuture.completedFuture(answer(ticket.number(), line(lineId)));
        }
        return CompletableFuture.supplyAsync(() -> restore(session, lineId), blocking);
    }

    private @Nullable PlaceTicket ticket(HttpRequest<?> request, Session session, LineId lineId) {
        Cookie cookie = request.getCookies().get(HostCookies.PREFIX + PlaceTicket.cookieName(lineId));
        PlaceTicket ticket = cookie == null ? null : seal.open(PlaceTicket.PURPOSE, cookie.getValue());
        boolean theirs = ticket != null
                && ticket.personId().equals(session.personId())
                && ticket.lineId().equals(lineId.value());
        return theirs ? ticket : null;
    }

    private MutableHttpResponse<PlaceStatus> restore(Session session, LineId lineId) {
        var place = desk.place(session, lineId);
        return answer(place.number(), line(lineId)).cookie(desk.ticket(session, place));
    }

    private BoardLine line(LineId lineId) {
        return board.line(lineId).orElseThrow(() -> new ProblemException(GatewayProblem.LINE_UNKNOWN));
    }

    private static MutableHttpResponse<PlaceStatus> answer(long number, BoardLine line) {
        var status = PlaceStatus.of(number, line);
        return HttpResponse.ok(status).header(HttpHeaders.RETRY_AFTER, Long.toString(status.nextPollIn()));
    }
}
