package fr.montour.waiting.place.web;

import fr.montour.platform.result.Result;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.ClaimAdmission;
import fr.montour.waiting.place.JoinLine;
import fr.montour.waiting.place.JoinLine.Joined;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
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
    private final PlaceViews views;
    private final AdmissionTokenSigner signer;

    PlaceResponses(JoinLine join, ClaimAdmission claim, PlaceViews views, AdmissionTokenSigner signer) {
        this.join = join;
        this.claim = claim;
        this.views = views;
        this.signer = signer;
    }

    /** Takes a place (201), or finds the one that the person has (200); refused as {@link JoinLine#join} is. */
    Result<HttpResponse<PlaceView>> join(PlaceId id) {
        return joined(join.join(id.line(), id.person()));
    }

    /** The same for many. */
    Map<PlaceId, Result<Joined>> joinAll(Collection<PlaceId> ids) {
        return join.joinAll(ids);
    }

    /** How a result of {@link #joinAll} is answered. */
    Result<HttpResponse<PlaceView>> joined(Result<Joined> result) {
        return result.map(joined ->
                joined.isNew() ? HttpResponse.created(view(joined.place())) : HttpResponse.ok(view(joined.place())));
    }

    /**
     * Claims; refused as {@link ClaimAdmission#claim(PlaceId, PersonId)} is.
     *
     * @param helper who does it for the person, if it is not themselves
     */
    Result<ClaimView> claim(PlaceId id, @Nullable String helper) {
        return claimed(claim.claim(id, helper == null ? null : new PersonId(helper)));
    }

    /** The same for many; the helpers are of those for whom somebody else asks. */
    Map<PlaceId, Result<Place.Admitted>> claimAll(Collection<PlaceId> ids, Map<PlaceId, PersonId> helpers) {
        return claim.claimAll(ids, helpers);
    }

    /** How a result of {@link #claimAll} is answered. */
    Result<ClaimView> claimed(Result<Place.Admitted> result) {
        return result.map(
                place -> new ClaimView(signer.token(place), place.admission().until(), place.number()));
    }

    /** The place beside the line as this node knows it. */
    PlaceView view(Place place) {
        return views.of(place);
    }
}
