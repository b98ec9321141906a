package fr.montour.gateway.edge.session;

import fr.montour.gateway.edge.cookie.HostCookies;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.filters.SecurityFilter;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * First filter of every request: opens the session cookie and asks the framework's security rules whether the request may go on. Never
 * blocks, never calls a service.
 *
 * <p>It replaces the framework's filter ({@code micronaut.security.filter.enabled: false}), which does the same in a chain of
 * publishers: polls spent nearly half of their time there (ADR 0016).
 */
@ServerFilter("/**")
@Order(SessionFilter.SECURITY)
final class SessionFilter {

    static final int SECURITY = 39_000;

    private final SessionCookies sessions;
    private final List<SecurityRule<HttpRequest<?>>> rules;

    SessionFilter(SessionCookies sessions, List<SecurityRule<HttpRequest<?>>> rules) {
        this.sessions = sessions;
        this.rules = List.copyOf(rules);
        assert SECURITY == ServerFilterPhase.SECURITY.order();
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        Authentication visitor = visitor(request);
        if (visitor != null) {
            request.setAttribute(SecurityFilter.AUTHENTICATION, visitor);
        }
        if (!mayEnter(request, visitor)) {
            request.setAttribute(
                    SecurityFilter.REJECTION, visitor == null ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN);
            throw new AuthorizationException(visitor);
        }
    }

    private @Nullable Authentication visitor(HttpRequest<?> request) {
        Cookie cookie = request.getCookies().get(HostCookies.PREFIX + Session.COOKIE);
        if (cookie == null) {
            return null;
        }
        Session session = sessions.open(cookie.getValue());
        if (session == null) {
            Visitors.markBroken(request);
            return null;
        }
        Visitors.mark(request, session);
        return new SessionAuthentication(session);
    }

    /** The first rule that has an opinion decides; where none has, only what does not exist is let through, to be not found. */
    private boolean mayEnter(HttpRequest<?> request, @Nullable Authentication visitor) {
        for (SecurityRule<HttpRequest<?>> rule : rules) {
            SecurityRuleResult result = result(rule, request, visitor);
            if (result != SecurityRuleResult.UNKNOWN) {
                return result == SecurityRuleResult.ALLOWED;
            }
        }
        return RouteAttributes.getRouteMatch(request).isEmpty();
    }

    /** What a rule says. All of ours know at once. */
    static SecurityRuleResult result(
            SecurityRule<HttpRequest<?>> rule, HttpRequest<?> request, @Nullable Authentication visitor) {
        SecurityRuleResult known =
                Mono.from(rule.check(request, visitor)).toFuture().getNow(null);
        return Objects.requireNonNull(known, () -> rule + " does not know at once");
    }
}
