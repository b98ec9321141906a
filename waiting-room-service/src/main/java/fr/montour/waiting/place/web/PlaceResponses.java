package fr.montour.waiting.place.web;

import fr.montour.platform.web.ProblemException;
import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.ClaimAdmission;
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
class PlaceResponses {

    private final JoinLine join;
    private final ClaimAdmission claim;
    private final LineCache cache;
    private final AdmissionTokenSigner tokens;

    PlaceResponses(JoinLine join, ClaimAdmission claim, LineCache cache, AdmissionTokenSigner tokens) {
        this.join = join;
        this.claim = claim;
        this.cache = cache;
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
    Map<PlaceId, ClaimAdmission.Outcome> claimAll(Collection<PlaceId> ids, Map<PlaceId, PersonId> helpers) {
        return claim.claimAll(ids, helpers);
    }

    /** How an outcome of {@link #claimAll} is answered; throws as {@link #claim}. */
    ClaimView claimed(ClaimAdmission.Outcome outcome) {
        return switch (outcome) {
            case ClaimAdmission.Claimed claimed ->
                new ClaimView(
                        tokens.token(claimed.place()),
                        claimed.place().admission().until(),
                        claimed.place().number());
            case ClaimAdmission.Refusal refusal ->
                throw switch (refusal) {
                    case NO_PLACE -> placeUnknown();
                    case NOT_CALLED -> new ProblemException(WaitingProblem.NOT_CALLED);
                    case CALL_MISSED -> new ProblemException(WaitingProblem.CALL_MISSED);
                };
        };
    }

    /** The place beside the line as this node knows it. */
    PlaceView view(Place place) {
        return PlaceView.of(place, cache.find(place.id().line()).orElse(null));
    }

    static ProblemException placeUnknown() {
        return new ProblemException(WaitingProblem.PLACE_UNKNOWN);
    }
}
