package fr.montour.gateway.edge.cookie;

import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;

/**
 * Cookies that stay with this host: the {@code __Host-} prefix makes browsers insist on Secure, on Path=/ and on no
 * Domain. Browsers take http://localhost for secure.
 */
public final class HostCookies {

    /** Begins the name of every cookie of the gateway. */
    public static final String PREFIX = "__Host-montour-";

    private HostCookies() {}

    /**
     * A cookie for the browser to keep.
     *
     * @param name without {@link #PREFIX}
     */
    public static Cookie keep(String name, String value, Duration maxAge) {
        return Cookie.of(PREFIX + name, value)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .maxAge(maxAge);
    }

    /**
     * The same cookie, for the browser to forget.
     *
     * @param name without {@link #PREFIX}
     */
    public static Cookie forget(String name) {
        return keep(name, "", Duration.ZERO);
    }
}
