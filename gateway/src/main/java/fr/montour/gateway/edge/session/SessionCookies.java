package fr.montour.gateway.edge.session;

import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.gateway.edge.cookie.HostCookies;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;

/** Makes the sealed cookie that is the session. {@link SessionFilter} reads it. */
@Singleton
public class SessionCookies {

    private final CookieSeal seal;
    private final GatewayConfiguration configuration;

    SessionCookies(CookieSeal seal, GatewayConfiguration configuration) {
        this.seal = seal;
        this.configuration = configuration;
    }

    /** For the browser to keep this session, in place of the one that it may have. */
    public Cookie keep(Session session) {
        return HostCookies.keep(Session.COOKIE, seal.seal(Session.PURPOSE, session), configuration.sessionLifetime());
    }
}
