package fr.montour.gateway.place.web;

import fr.montour.gateway.cookie.CookieSeal;
import fr.montour.gateway.cookie.HostCookies;
import fr.montour.gateway.line.LineId;
import fr.montour.gateway.place.PlaceTicket;
import fr.montour.gateway.session.Session;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Reads the sealed place cookie. */
@Singleton
final class TicketReader {

    private final CookieSeal seal;

    TicketReader(CookieSeal seal) {
        this.seal = seal;
    }

    /** The ticket for this line, if it is there, holds, and is that of the person logged in. */
    @Nullable PlaceTicket ticket(HttpRequest<?> request, Session session, LineId lineId) {
        Cookie cookie = request.getCookies().get(HostCookies.PREFIX + PlaceTicket.cookieName(lineId));
        PlaceTicket ticket = cookie == null ? null : seal.open(PlaceTicket.PURPOSE, cookie.getValue());
        boolean theirs = ticket != null
                && ticket.personId().equals(session.personId())
                && ticket.lineId().equals(lineId.value());
        return theirs ? ticket : null;
    }
}
