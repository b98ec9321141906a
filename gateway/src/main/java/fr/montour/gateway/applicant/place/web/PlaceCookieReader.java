package fr.montour.gateway.applicant.place.web;

import fr.montour.gateway.applicant.place.PlaceCookie;
import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.gateway.edge.cookie.HostCookies;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.LineId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Reads the sealed place cookie. */
@Singleton
final class PlaceCookieReader {

    private final CookieSeal seal;

    PlaceCookieReader(CookieSeal seal) {
        this.seal = seal;
    }

    /** The ticket for this line, if it is there, holds, and is that of the person logged in. */
    @Nullable PlaceCookie ticket(HttpRequest<?> request, Session session, LineId lineId) {
        Cookie cookie = request.getCookies().get(HostCookies.PREFIX + PlaceCookie.cookieName(lineId));
        PlaceCookie ticket = cookie == null ? null : seal.open(PlaceCookie.PURPOSE, cookie.getValue());
        boolean theirs = ticket != null
                && ticket.personId().equals(session.personId())
                && ticket.lineId().equals(lineId.value());
        return theirs ? ticket : null;
    }
}
