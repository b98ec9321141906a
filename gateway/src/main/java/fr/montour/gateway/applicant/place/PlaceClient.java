package fr.montour.gateway.applicant.place;

import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.open.line.Place;
import fr.montour.gateway.open.line.PlaceState;
import fr.montour.gateway.open.line.VisitorPlaces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Asks waiting-room-service about a person's own places; the same for pages and API. */
@Singleton
public class PlaceClient implements VisitorPlaces {

    private static final String LINES = "lines";
    private static final String PLACES = "places";
    private static final String ME = "me";

    private final ServiceClient services;
    private final PlaceBatches batches;

    PlaceClient(ServiceClient services, PlaceBatches batches) {
        this.services = services;
        this.batches = batches;
    }

    /** Takes a place, or finds the one that the person has; without blocking, the future fails with the refusal. */
    public CompletableFuture<ServiceClient.Answer<Place>> join(Session session, LineId line) {
        return batches.join(session, line);
    }

    /** The person's place; {@code place-unknown} where there is none. */
    public Place place(Session session, LineId line) {
        return services.answer(request(session, line), Place.class);
    }

    @Override
    public Optional<Place> find(Session session, LineId line) {
        return services.find(request(session, line), Place.class, "place-unknown")
                .map(place -> seen(session, place));
    }

    /**
     * Says that the person has opened a page that shows the place, where that is waited for.
     *
     * @return the place as it was before, so that the page can say so
     */
    public Place seen(Session session, Place place) {
        if (place.state() == PlaceState.WAITING && place.notTold()) {
            services.done(post(session, new LineId(place.lineId()), "sighting"));
        }
        return place;
    }

    /** All places of the person. */
    public List<Place> places(Session session) {
        return services.list(
                ServiceRequest.get(Service.WAITING_ROOM, PLACES, ME).as(session.caller()), Place.class);
    }

    /** Gives the place up. */
    public void leave(Session session, LineId line) {
        services.done(ServiceRequest.delete(Service.WAITING_ROOM, LINES, line.value(), PLACES, ME)
                .as(session.caller()));
    }

    /** Answers the call; the future fails with {@code not-called} or {@code call-missed} where that cannot be. */
    public CompletableFuture<ClaimedAdmission> claim(Session session, LineId line) {
        return batches.claim(session, line);
    }

    /** Gives call or admission back and keeps the number. */
    public Place defer(Session session, LineId line) {
        return services.answer(post(session, line, "deferral"), Place.class);
    }

    /** Asks for more time to choose, once. */
    public ClaimedAdmission extend(Session session, LineId line) {
        return services.answer(post(session, line, "extension"), ClaimedAdmission.class);
    }

    /** Says whether the person can come at short notice; {@code no-short-calls} where that is of no use. */
    public Place atShortNotice(Session session, LineId line, boolean able) {
        var request = ServiceRequest.put(Service.WAITING_ROOM, LINES, line.value(), PLACES, ME, "short-notice");
        return services.answer(request.as(session.caller()).body(new ShortNotice(able)), Place.class);
    }

    private static ServiceRequest post(Session session, LineId line, String what) {
        return ServiceRequest.post(Service.WAITING_ROOM, LINES, line.value(), PLACES, ME, what)
                .as(session.caller());
    }

    /** Shows that the person's registration took part in the draw. */
    public DrawProof drawProof(Session session, LineId line) {
        var request = ServiceRequest.get(Service.WAITING_ROOM, LINES, line.value(), PLACES, ME, "draw-proof");
        return services.answer(request.as(session.caller()), DrawProof.class);
    }

    private static ServiceRequest request(Session session, LineId line) {
        return ServiceRequest.get(Service.WAITING_ROOM, LINES, line.value(), PLACES, ME)
                .as(session.caller());
    }
}
