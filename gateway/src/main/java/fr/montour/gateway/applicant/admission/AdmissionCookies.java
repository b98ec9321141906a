package fr.montour.gateway.applicant.admission;

import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.gateway.edge.cookie.HostCookies;
import fr.montour.gateway.open.line.LineId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Gives and reads the cookie that opens a line's slots to a browser. */
@Singleton
public class AdmissionCookies {

    private final CookieSeal seal;
    private final InstantSource clock;

    AdmissionCookies(CookieSeal seal, InstantSource clock) {
        this.seal = seal;
        this.clock = clock;
    }

    /** For the browser to keep the token for as long as it is good. */
    public Cookie keep(LineId line, String token, Instant expiresAt) {
        var admission = new AdmissionCookie(line.value(), token, expiresAt);
        return HostCookies.keep(
                AdmissionCookie.cookieName(line),
                seal.seal(AdmissionCookie.PURPOSE, admission),
                Duration.between(clock.instant(), expiresAt));
    }

    /** The cookie of this line; nothing where it is missing, not ours or over. */
    Optional<AdmissionCookie> find(HttpRequest<?> request, LineId line) {
        return request.getCookies()
                .findCookie(HostCookies.PREFIX + AdmissionCookie.cookieName(line))
                .map(cookie -> seal.open(AdmissionCookie.PURPOSE, cookie.getValue()));
    }
}
