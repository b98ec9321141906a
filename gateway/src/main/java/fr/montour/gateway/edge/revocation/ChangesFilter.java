package fr.montour.gateway.edge.revocation;

import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.gateway.edge.session.Visitors;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.web.ProblemRenderer;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Set;

/**
 * Refuses changes asked for by a session of which nobody can say whether it still holds ({@code session-unconfirmed}): what was revoked
 * could not be asked for some time. Reading goes on, and so do logging out and choosing a language.
 */
@ServerFilter(
        patterns = "/**",
        methods = {HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE})
@Order(ChangesFilter.AFTER_CSRF)
final class ChangesFilter {

    static final int AFTER_CSRF = 39_260;

    private static final Set<String> ALWAYS = Set.of("/logout", "/language");
    private static final int RETRY_AFTER_SECONDS = 10;

    private final RevocationWatch watch;

    ChangesFilter(RevocationWatch watch) {
        this.watch = watch;
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        boolean refused =
                Visitors.session(request).isPresent() && !watch.isCurrent() && !ALWAYS.contains(request.getPath());
        if (refused) {
            throw new ProblemException(GatewayProblem.SESSION_UNCONFIRMED)
                    .with(ProblemRenderer.RETRY_AFTER_SECONDS, RETRY_AFTER_SECONDS);
        }
    }
}
