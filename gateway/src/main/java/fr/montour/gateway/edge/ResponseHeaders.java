package fr.montour.gateway.edge;

import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.config.OidcConfiguration;
import fr.montour.gateway.edge.cookie.HostCookies;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.edge.session.Visitors;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.stream.Collectors;

/** Security headers of every response: run nothing that is not ours, send no referrer elsewhere, cache nothing personal. */
@ServerFilter("/**")
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ResponseHeaders {

    private static final String ONE_YEAR = "max-age=31536000";
    private static final String SESSION_COOKIE = HostCookies.PREFIX + Session.COOKIE;

    private final String contentSecurityPolicy;
    private final boolean https;

    ResponseHeaders(GatewayConfiguration configuration, OidcConfiguration oidc) {
        https = configuration.https();
        // Forms may end, by redirect, at a login page or at the end of a login; browsers apply form-action to redirects
        // too.
        contentSecurityPolicy =
                "default-src 'none'; style-src 'self'; script-src 'self'; worker-src 'self'; child-src 'self'; img-src"
                        + " 'self'; connect-src 'self';"
                        + " form-action"
                        + " 'self'"
                        + oidc.origins().stream().map(" "::concat).collect(Collectors.joining())
                        + "; frame-ancestors 'none'; base-uri 'none'";
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var headers = response.getHeaders();
        headers.set("X-Content-Type-Options", "nosniff");
        if (https) {
            headers.set("Strict-Transport-Security", ONE_YEAR);
        }
        String path = request.getPath();
        if (path.startsWith("/assets/")) {
            return;
        }
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (!path.startsWith("/api/")) {
            headers.set("Content-Security-Policy", contentSecurityPolicy);
            headers.set("Referrer-Policy", "same-origin");
            headers.set("Cross-Origin-Opener-Policy", "same-origin");
        }
        if (Visitors.hadBrokenSession(request)
                && response.getCookie(SESSION_COOKIE).isEmpty()) {
            response.cookie(HostCookies.forget(Session.COOKIE));
        }
    }
}
