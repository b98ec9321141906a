package fr.montour.gateway.edge.csrf;

import fr.montour.gateway.edge.http.FormBody;
import fr.montour.gateway.edge.login.Intents;
import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.edge.session.Visitors;
import fr.montour.platform.web.ProblemException;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Refuses changes that were not asked for by a page of this site ({@code csrf}). Two checks: {@code Sec-Fetch-Site} or {@code Origin}
 * as {@link SameOrigin} says, and, where there is a session, its token in the header {@code X-CSRF-Token} or in the field {@code _csrf}
 * of a form. A form of a page of ours with the token of an earlier session is kept as an intent: its page is older than the login.
 */
@ServerFilter(
        patterns = "/**",
        methods = {HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE})
@Order(CsrfFilter.AFTER_SECURITY)
final class CsrfFilter {

    static final String HEADER = "X-CSRF-Token";
    /** A page that is older than the session may leave it all the same. */
    private static final Set<String> WITHOUT_TOKEN = Set.of("/logout", "/language");

    static final int AFTER_SECURITY = 39_250;

    private final SameOrigin sameOrigin;
    private final Intents intents;

    CsrfFilter(SameOrigin sameOrigin, Intents intents) {
        this.sameOrigin = sameOrigin;
        this.intents = intents;
        assert AFTER_SECURITY == ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    CompletionStage<HttpRequest<?>> check(HttpRequest<?> request) {
        if (!sameOrigin.accepts(request)) {
            throw new ProblemException(GatewayProblem.CSRF);
        }
        Session session = Visitors.session(request).orElse(null);
        if (session == null) {
            return CompletableFuture.completedFuture(request);
        }
        boolean harmless = WITHOUT_TOKEN.contains(request.getPath()) && sameOrigin.isShownBy(request);
        String header = request.getHeaders().get(HEADER);
        if (harmless) {
            return CompletableFuture.completedFuture(request);
        }
        if (header != null) {
            require(isTokenOf(session, header));
            return CompletableFuture.completedFuture(request);
        }
        require(FormBody.isForm(request));
        return FormBody.copy(request).thenApply(form -> {
            boolean holds = FormBody.first(form, Intents.TOKEN_FIELD)
                    .filter(token -> isTokenOf(session, token))
                    .isPresent();
            if (!holds && sameOrigin.isShownBy(request)) {
                intents.mark(request, form);
            }
            require(holds);
            return request;
        });
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new ProblemException(GatewayProblem.CSRF);
        }
    }

    private static boolean isTokenOf(Session session, String given) {
        return MessageDigest.isEqual(
                session.csrfToken().getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
