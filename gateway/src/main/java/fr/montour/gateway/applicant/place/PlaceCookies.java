package fr.montour.gateway.applicant.place;

import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.gateway.edge.cookie.HostCookies;
import fr.montour.gateway.edge.cookie.SealedCookies;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.open.line.Place;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives and reads the cookie from which polls of a place are answered. */
@Singleton
public class PlaceCookies {

    /** A place whose cookie was given up for others is asked of the waiting room. */
    private static final int MOST = 6;

    private final SealedCookies<PlaceCookie> cookies;
    private final ChangedPlaces changed;
    private final Duration life;
    private final InstantSource clock;

    PlaceCookies(CookieSeal seal, ChangedPlaces changed, GatewayConfiguration configuration, InstantSource clock) {
        this.cookies = new SealedCookies<>(seal, PlaceCookie.PURPOSE, PlaceCookie.NAMES, MOST);
        this.changed = changed;
        this.life = configuration.placeCookieLifetime();
        this.clock = clock;
    }

    /**
     * For the browser to keep, and others to forget for it; each visit of the place renews it. Whoever can come at short notice has
     * none: the board does not tell when they are called, so each of their polls asks for the place.
     */
    public Set<Cookie> keep(HttpRequest<?> request, Session session, Place place) {
        if (place.shortNotice() || place.shortCall()) {
            return Set.of(forget(new LineId(place.lineId())));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var content = new PlaceCookie(
                place.lineId(), place.number(), session.personId(), place.earliest(), now, now.plus(life));
        return cookies.keep(request, PlaceCookie.cookieName(new LineId(place.lineId())), content, life);
    }

    /** For the browser to forget. */
    public static Cookie forget(LineId line) {
        return HostCookies.forget(PlaceCookie.cookieName(line));
    }

    /**
     * The cookie of this line, if it is there, holds, is that of the person logged in, and nothing is known to have changed since; else
     * null, not an Optional, for every poll passes here.
     */
    public @Nullable PlaceCookie find(HttpRequest<?> request, Session session, LineId line) {
        PlaceCookie content = cookies.find(request, PlaceCookie.cookieName(line));
        boolean holds = content != null
                && content.personId().equals(session.personId())
                && content.lineId().equals(line.value())
                && !changed.since(content.lineId(), content.personId(), content.asOf());
        return holds ? content : null;
    }
}
