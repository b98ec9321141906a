package fr.montour.gateway.applicant.place;

import fr.montour.gateway.applicant.admission.AdmissionCookie;
import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.gateway.edge.cookie.HostCookies;
import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.open.line.Place;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What a person does with their place in a line; the same for pages and API. */
@Singleton
public class PlaceClient {

    private static final String LINES = "lines";
    private static final String PLACES = "places";
    private static final String ME = "me";

    private final ServiceClient calls;
    private final PlaceBatches batches;
    private final CookieSeal seal;
    private final GatewayConfiguration configuration;
    private final InstantSource clock;

    PlaceClient(
            ServiceClient calls,
            PlaceBatches batches,
            CookieSeal seal,
            GatewayConfiguration configuration,
            InstantSource clock) {
        this.calls = calls;
        this.batches = batches;
        this.seal = seal;
        this.configuration = configuration;
        this.clock = clock;
    }

    /** Answer of a claim. */
    @Serdeable
    public record ClaimView(String admissionToken, Instant expiresAt, long number) {}

    /** Takes a place, or finds the one that the person has; without blocking, the future fails with the refusal. */
    public CompletableFuture<ServiceClient.Answer<Place>> join(Session session, LineId line) {
        return batches.join(session, line);
    }

    /** The person's place; {@code place-unknown} where there is none. */
    public Place place(Session session, LineId line) {
        return calls.answer(place(ServiceRequest.get(Service.WAITING_ROOM, path(line)), session), Place.class);
    }

    /** All places of the person. */
    public List<Place> places(Session session) {
        return calls.list(ServiceRequest.get(Service.WAITING_ROOM, PLACES, ME).as(session.caller()), Place.class);
    }

    /** Gives the place up. */
    public void leave(Session session, LineId line) {
        calls.done(place(ServiceRequest.delete(Service.WAITING_ROOM, path(line)), session));
    }

    /** Answers the call; the future fails with {@code not-called} or {@code call-missed} where that cannot be. */
    public CompletableFuture<ClaimView> claim(Session session, LineId line) {
        return batches.claim(session, line);
    }

    /** The cookie from which polls of this place are answered. */
    public Cookie ticket(Session session, Place place) {
        var life = configuration.placeCookieLifetime();
        var ticket = new PlaceCookie(
                place.lineId(),
                place.number(),
                session.personId(),
                clock.instant().plus(life));
        return HostCookies.keep(
                PlaceCookie.cookieName(new LineId(place.lineId())), seal.seal(PlaceCookie.PURPOSE, ticket), life);
    }

    /** For the browser to forget the ticket. */
    public static Cookie noTicket(LineId line) {
        return HostCookies.forget(PlaceCookie.cookieName(line));
    }

    /** The cookie that opens the line's slots to this browser. */
    public Cookie admission(LineId line, ClaimView claim) {
        var life = java.time.Duration.between(clock.instant(), claim.expiresAt());
        var admission = new AdmissionCookie(line.value(), claim.admissionToken(), claim.expiresAt());
        return HostCookies.keep(AdmissionCookie.cookieName(line), seal.seal(AdmissionCookie.PURPOSE, admission), life);
    }

    private static ServiceRequest place(ServiceRequest request, Session session) {
        return request.as(session.caller());
    }

    private static String[] path(LineId line) {
        return new String[] {LINES, line.value(), PLACES, ME};
    }
}
