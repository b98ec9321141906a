package fr.montour.gateway.edge.login.web;

import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.gateway.edge.cookie.HostCookies;
import fr.montour.gateway.edge.login.PendingLogout;
import fr.montour.gateway.edge.session.Audience;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The logout of each audience that a browser has begun and Keycloak has not heard of. */
@Singleton
final class PendingLogouts {

    private final CookieSeal seal;
    private final GatewayConfiguration configuration;

    PendingLogouts(CookieSeal seal, GatewayConfiguration configuration) {
        this.seal = seal;
        this.configuration = configuration;
    }

    Cookie keep(PendingLogout logout) {
        return HostCookies.keep(
                PendingLogout.cookieName(logout.audience()),
                seal.seal(PendingLogout.PURPOSE, logout),
                configuration.sessionLifetime());
    }

    Optional<PendingLogout> find(HttpRequest<?> request, Audience audience) {
        return request.getCookies()
                .findCookie(HostCookies.PREFIX + PendingLogout.cookieName(audience))
                .map(cookie -> seal.open(PendingLogout.PURPOSE, cookie.getValue()))
                .filter(logout -> logout.audience() == audience);
    }

    static Cookie forget(Audience audience) {
        return HostCookies.forget(PendingLogout.cookieName(audience));
    }
}
