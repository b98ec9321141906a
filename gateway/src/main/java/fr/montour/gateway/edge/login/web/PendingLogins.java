package fr.montour.gateway.edge.login.web;

import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.gateway.edge.cookie.HostCookies;
import fr.montour.gateway.edge.login.PendingLogin;
import fr.montour.gateway.edge.session.Audience;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;

/** The logins that a browser has begun, each in a cookie of its own. */
@Singleton
final class PendingLogins {

    private static final String PREFIX = HostCookies.PREFIX + PendingLogin.COOKIE_PREFIX;
    /** More logins than this begun and not finished in one browser: the rest are forgotten. */
    private static final int MOST = 5;

    private final CookieSeal seal;
    private final GatewayConfiguration configuration;

    PendingLogins(CookieSeal seal, GatewayConfiguration configuration) {
        this.seal = seal;
        this.configuration = configuration;
    }

    /** Has the browser keep one more, and forget those that are too many. */
    <T extends MutableHttpResponse<?>> T keep(HttpRequest<?> request, T response, PendingLogin login) {
        request.getCookies().getAll().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(PREFIX))
                .skip(MOST - 1L)
                .forEach(name -> response.cookie(HostCookies.forget(name.substring(HostCookies.PREFIX.length()))));
        response.cookie(HostCookies.keep(
                PendingLogin.cookieName(login.handshake().state()),
                seal.seal(PendingLogin.PURPOSE, login),
                configuration.loginLifetime()));
        return response;
    }

    /** The login that this browser began with this state, in the same realm. */
    Optional<PendingLogin> find(HttpRequest<?> request, Audience audience, String state) {
        return request.getCookies()
                .findCookie(HostCookies.PREFIX + PendingLogin.cookieName(state))
                .map(cookie -> seal.open(PendingLogin.PURPOSE, cookie.getValue()))
                .filter(login -> login.audience() == audience
                        && login.handshake().state().equals(state));
    }

    /** The login that was begun last in this realm. */
    Optional<PendingLogin> newest(HttpRequest<?> request, Audience audience) {
        return request.getCookies().getAll().stream()
                .filter(cookie -> cookie.getName().startsWith(PREFIX))
                .flatMap(cookie -> Optional.ofNullable(seal.open(PendingLogin.PURPOSE, cookie.getValue())).stream())
                .filter(login -> login.audience() == audience)
                .max(Comparator.comparing(PendingLogin::expiresAt));
    }

    static Cookie forget(String state) {
        return HostCookies.forget(PendingLogin.cookieName(state));
    }
}
