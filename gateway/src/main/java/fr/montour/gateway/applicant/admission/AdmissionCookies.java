package fr.montour.gateway.applicant.admission;

import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.gateway.edge.cookie.SealedCookies;
import fr.montour.gateway.open.line.LineId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** Gives and reads the cookie that opens a line's slots to a browser. */
@Singleton
public class AdmissionCookies {

    /** Whoever chooses in more lines at a time presses "choose" again on the page of the place, and gets the same admission. */
    private static final int MOST = 2;

    private final SealedCookies<AdmissionCookie> cookies;
    private final InstantSource clock;

    AdmissionCookies(CookieSeal seal, InstantSource clock) {
        this.cookies = new SealedCookies<>(seal, AdmissionCookie.PURPOSE, AdmissionCookie.NAMES, MOST);
        this.clock = clock;
    }

    /** For the browser to keep the token for as long as it is good, and others to forget for it. */
    public Set<Cookie> keep(HttpRequest<?> request, LineId line, String token, Instant expiresAt) {
        var admission = new AdmissionCookie(line.value(), token, expiresAt);
        return cookies.keep(
                request, AdmissionCookie.cookieName(line), admission, Duration.between(clock.instant(), expiresAt));
    }

    /** The cookie of this line; nothing where it is missing, not ours or over. */
    Optional<AdmissionCookie> find(HttpRequest<?> request, LineId line) {
        return Optional.ofNullable(cookies.find(request, AdmissionCookie.cookieName(line)));
    }
}
