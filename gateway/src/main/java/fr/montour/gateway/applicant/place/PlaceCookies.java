package fr.montour.gateway.applicant.place;

import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.gateway.edge.cookie.HostCookies;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.open.line.Place;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Gives and reads the cookie from which polls of a place are answered. */
@Singleton
public class PlaceCookies {

    private final CookieSeal seal;
    private final GatewayConfiguration configuration;
    private final InstantSource clock;

    PlaceCookies(CookieSeal seal, GatewayConfiguration configuration, InstantSource clock) {
        this.seal = seal;
        this.configuration = configuration;
        this.clock = clock;
    }

    /** For the browser to keep; each visit of the place renews it. */
    public Cookie keep(Session session, Place place) {
        var life = configuration.placeCookieLifetime();
        var content = new PlaceCookie(
                place.lineId(),
                place.number(),
                session.personId(),
                clock.instant().plus(life));
        return HostCookies.keep(
                PlaceCookie.cookieName(new LineId(place.lineId())), seal.seal(PlaceCookie.PURPOSE, content), life);
    }

    /** For the browser to forget. */
    public static Cookie forget(LineId line) {
        return HostCookies.forget(PlaceCookie.cookieName(line));
    }

    /**
     * The cookie of this line, if it is there, holds, and is that of the person logged in; else null, not an Optional, for every poll
     * passes here.
     */
    public @Nullable PlaceCookie find(HttpRequest<?> request, Session session, LineId line) {
        Cookie cookie = request.getCookies().get(HostCookies.PREFIX + PlaceCookie.cookieName(line));
        PlaceCookie content = cookie == null ? null : seal.open(PlaceCookie.PURPOSE, cookie.getValue());
        boolean theirs = content != null
                && content.personId().equals(session.personId())
                && content.lineId().equals(line.value());
        return theirs ? content : null;
    }
}
