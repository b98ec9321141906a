package fr.montour.gateway.edge.session;

import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.gateway.edge.cookie.HostCookies;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Makes and opens the sealed cookie that is the session. */
@Singleton
public class SessionCookies {

    private final CookieSeal seal;
    private final Revocations revocations;
    private final GatewayConfiguration configuration;

    SessionCookies(CookieSeal seal, Revocations revocations, GatewayConfiguration configuration) {
        this.seal = seal;
        this.revocations = revocations;
        this.configuration = configuration;
    }

    /** The session, if it holds: sealed by us, not at its end, not revoked. Null and no Optional, for every poll passes here. */
    public @Nullable Session open(String sealed) {
        Session session = seal.open(Session.PURPOSE, sealed);
        return session == null || revocations.isRevoked(session) ? null : session;
    }

    /** For the browser to keep this session, in place of the one that it may have. */
    public Cookie keep(Session session) {
        return HostCookies.keep(Session.COOKIE, seal.seal(Session.PURPOSE, session), configuration.sessionLifetime());
    }
}
