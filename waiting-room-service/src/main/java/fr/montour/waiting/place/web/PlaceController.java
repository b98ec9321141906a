package fr.montour.waiting.place.web;

import fr.montour.platform.token.Caller;
import fr.montour.platform.web.ProblemException;
import fr.montour.waiting.board.LineBook;
import fr.montour.waiting.line.PersonId;
import fr.montour.waiting.place.ClaimTurn;
import fr.montour.waiting.place.JoinLine;
import fr.montour.waiting.place.LeaveLine;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import fr.montour.waiting.web.PathIds;
import fr.montour.waiting.web.WaitingProblem;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.Comparator;
import java.util.List;

/** The caller's own places. Every call may be repeated. */
@Controller
@Secured("applicant")
@ExecuteOn(TaskExecutors.BLOCKING)
class PlaceController {

    private final JoinLine join;
    private final LeaveLine leave;
    private final ClaimTurn claim;
    private final Places places;
    private final LineBook book;
    private final AdmissionTokens tokens;

    PlaceController(
            JoinLine join, LeaveLine leave, ClaimTurn claim, Places places, LineBook book, AdmissionTokens tokens) {
        this.join = join;
        this.leave = leave;
        this.claim = claim;
        this.places = places;
        this.book = book;
        this.tokens = tokens;
    }

    @Put("/lines/{lineId}/places/me")
    @Operation(
            summary = "Takes a place (201), or finds the one the caller has (200)",
            description = "One place per person and line. Refused with line-unknown, line-closed.")
    HttpResponse<PlaceView> join(String lineId, Caller caller) {
        PlaceId id = placeId(lineId, caller);
        return switch (join.join(id.line(), id.person())) {
            case JoinLine.Joined joined -> HttpResponse.created(view(joined.place()));
            case JoinLine.AlreadyIn already -> HttpResponse.ok(view(already.place()));
            case JoinLine.Refused refused ->
                throw refused.lineExists()
                        ? new ProblemException(WaitingProblem.LINE_CLOSED)
                        : PathIds.lineUnknown(lineId);
        };
    }

    @Get("/lines/{lineId}/places/me")
    @Operation(summary = "The caller's place in a line, also when it has ended", description = "Or place-unknown.")
    PlaceView mine(String lineId, Caller caller) {
        return places.find(placeId(lineId, caller)).map(this::view).orElseThrow(PlaceController::placeUnknown);
    }

    @Get("/places/me")
    @Operation(summary = "The caller's places in all lines, latest first")
    List<PlaceView> mine(Caller caller) {
        var person = new PersonId(caller.id());
        List<PlaceId> ids = book.lines().stream()
                .map(line -> new PlaceId(line.id(), person))
                .toList();
        return places.findAll(ids).values().stream()
                .sorted(Comparator.comparing(Place::joinedAt).reversed())
                .map(this::view)
                .toList();
    }

    @Delete("/lines/{lineId}/places/me")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Gives the place up for good; also when that was done before")
    void leave(String lineId, Caller caller) {
        leave.leave(placeId(lineId, caller));
    }

    @Post("/lines/{lineId}/places/me/claim")
    @Operation(
            summary = "Claims the caller's turn; the same token each time",
            description = "Refused with place-unknown, not-called, call-missed.")
    ClaimView claim(String lineId, Caller caller) {
        return switch (claim.claim(placeId(lineId, caller))) {
            case ClaimTurn.Claimed claimed ->
                new ClaimView(
                        tokens.token(claimed.place()),
                        claimed.place().admission().until(),
                        claimed.place().number());
            case ClaimTurn.Refusal refusal ->
                throw switch (refusal) {
                    case NO_PLACE -> placeUnknown();
                    case NOT_CALLED -> new ProblemException(WaitingProblem.NOT_CALLED);
                    case CALL_MISSED -> new ProblemException(WaitingProblem.CALL_MISSED);
                };
        };
    }

    private PlaceView view(Place place) {
        return PlaceView.of(place, book.find(place.id().line()).orElse(null));
    }

    private static PlaceId placeId(String lineId, Caller caller) {
        return new PlaceId(PathIds.line(lineId), new PersonId(caller.id()));
    }

    private static ProblemException placeUnknown() {
        return new ProblemException(WaitingProblem.PLACE_UNKNOWN);
    }
}
