package fr.montour.waiting.place.web;

import fr.montour.platform.web.ProblemException;
import fr.montour.waiting.board.LineBook;
import fr.montour.waiting.line.PersonId;
import fr.montour.waiting.place.ClaimTurn;
import fr.montour.waiting.place.JoinLine;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.web.PathIds;
import fr.montour.waiting.web.WaitingProblem;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joining and claiming as they are answered, whether asked for one person or for many. */
@Singleton
class PlaceAnswers {

    private final JoinLine join;
    private final ClaimTurn claim;
    private final LineBook book;
    private final AdmissionTokens tokens;

    PlaceAnswers(JoinLine join, ClaimTurn claim, LineBook book, AdmissionTokens tokens) {
        this.join = join;
        this.claim = claim;
        this.book = book;
        this.tokens = tokens;
    }

    /**
     * Takes a place (201), or finds the one that the person has (200).
     *
     * @throws ProblemException {@code line-unknown}, {@code line-closed}
     */
    HttpResponse<PlaceView> join(PlaceId id) {
        return joined(id, join.join(id.line(), id.person()));
    }

    /** Takes a place for each. */
    Map<PlaceId, JoinLine.Outcome> joinAll(Collection<PlaceId> ids) {
        return join.joinAll(ids);
    }

    /** How an outcome of {@link #joinAll} is answered; throws as {@link #join}. */
    HttpResponse<PlaceView> joined(PlaceId id, JoinLine.Outcome outcome) {
        return switch (outcome) {
            case JoinLine.Joined joined -> HttpResponse.created(view(joined.place()));
            case JoinLine.AlreadyIn already -> HttpResponse.ok(view(already.place()));
            case JoinLine.Refused refused ->
                throw refused.lineExists()
                        ? new ProblemException(WaitingProblem.LINE_CLOSED)
                        : PathIds.lineUnknown(id.line().value());
        };
    }

    /**
     * Claims the turn.
     *
     * @param helper who does it for the person, if it is not themselves
     * @throws ProblemException {@code place-unknown}, {@code not-called}, {@code call-missed}
     */
    ClaimView claim(PlaceId id, @Nullable String helper) {
        return claimed(claim.claim(id, helper == null ? null : new PersonId(helper)));
    }

    /** Claims the turn of each; the helpers are of those for whom somebody else asks. */
    Map<PlaceId, ClaimTurn.Outcome> claimAll(Collection<PlaceId> ids, Map<PlaceId, PersonId> helpers) {
        return claim.claimAll(ids, helpers);
    }

    /** How an outcome of {@link #claimAll} is answered; throws as {@link #claim}. */
    ClaimView claimed(ClaimTurn.Outcome outcome) {
        return switch (outcome) {
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

    /** The place beside the line as this node knows it. */
    PlaceView view(Place place) {
        return PlaceView.of(place, book.find(place.id().line()).orElse(null));
    }

    static ProblemException placeUnknown() {
        return new ProblemException(WaitingProblem.PLACE_UNKNOWN);
    }
}
