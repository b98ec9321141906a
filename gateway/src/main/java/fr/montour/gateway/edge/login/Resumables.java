package fr.montour.gateway.edge.login;

import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.gateway.edge.cookie.HostCookies;
import fr.montour.gateway.edge.http.Redirects;
import fr.montour.gateway.edge.session.Session;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** Hands an intent over to the page that asks whether to go on with it. */
@Singleton
public class Resumables {

    /** Address of that page. */
    public static final String PAGE = "/resume";

    private final CookieSeal seal;
    private final GatewayConfiguration configuration;
    private final InstantSource clock;

    Resumables(CookieSeal seal, GatewayConfiguration configuration, InstantSource clock) {
        this.seal = seal;
        this.configuration = configuration;
        this.clock = clock;
    }

    /** Leads to the page. */
    public MutableHttpResponse<?> lead(Session session, Intent intent, String back) {
        var life = configuration.loginLifetime();
        var content =
                new Resumable(session.sessionId(), intent, back, clock.instant().plus(life));
        return Redirects.to(PAGE)
                .cookie(HostCookies.keep(Resumable.COOKIE, seal.seal(Resumable.PURPOSE, content), life));
    }

    /** What this browser may go on with. */
    public Optional<Resumable> find(HttpRequest<?> request, Session session) {
        return request.getCookies()
                .findCookie(HostCookies.PREFIX + Resumable.COOKIE)
                .map(cookie -> seal.open(Resumable.PURPOSE, cookie.getValue()))
                .filter(resumable -> resumable.sessionId().equals(session.sessionId()));
    }
}
