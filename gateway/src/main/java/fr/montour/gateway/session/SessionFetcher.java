package fr.montour.gateway.session;

import fr.montour.gateway.cookie.CookieSeal;
import fr.montour.gateway.cookie.HostCookies;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;

/** Tells the framework who asks, from the sealed session cookie. Never blocks, never calls anyone. */
@Singleton
final class SessionFetcher implements AuthenticationFetcher<HttpRequest<?>> {

    private final CookieSeal seal;

    SessionFetcher(CookieSeal seal) {
        this.seal = seal;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Cookie cookie = request.getCookies().get(HostCookies.PREFIX + Session.COOKIE);
        if (cookie == null) {
            return Publishers.empty();
        }
        Session session = seal.open(Session.PURPOSE, cookie.getValue());
        if (session == null) {
            Visitors.markBroken(request);
            return Publishers.empty();
        }
        Visitors.mark(request, session);
        return Publishers.just(new SessionAuthentication(session));
    }
}
