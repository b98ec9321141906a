package fr.montour.gateway.edge.login.web;

import fr.montour.gateway.edge.cookie.HostCookies;
import fr.montour.gateway.edge.csrf.SameOrigin;
import fr.montour.gateway.edge.http.FormBody;
import fr.montour.gateway.edge.http.PagePaths;
import fr.montour.gateway.edge.login.Intents;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.edge.session.SessionCookies;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Notes the form of a page of ours that is sent without a session that holds, before it is refused for that: the login then takes it
 * along.
 */
@ServerFilter(
        patterns = "/**",
        methods = {HttpMethod.POST})
@Order(IntentFilter.BEFORE_SECURITY)
final class IntentFilter {

    static final int BEFORE_SECURITY = 38_900;

    private final SessionCookies sessions;
    private final SameOrigin sameOrigin;
    private final Intents intents;

    IntentFilter(SessionCookies sessions, SameOrigin sameOrigin, Intents intents) {
        this.sessions = sessions;
        this.sameOrigin = sameOrigin;
        this.intents = intents;
    }

    @RequestFilter
    CompletionStage<HttpRequest<?>> note(HttpRequest<?> request) {
        boolean noted = PagePaths.isPage(request.getPath())
                && FormBody.isForm(request)
                && request.getContentLength() >= 0
                && request.getContentLength() <= Intents.LONGEST
                && sameOrigin.accepts(request)
                && !isLoggedIn(request);
        if (!noted) {
            return CompletableFuture.completedFuture(request);
        }
        return FormBody.copy(request).thenApply(form -> {
            intents.mark(request, form);
            return request;
        });
    }

    private boolean isLoggedIn(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(HostCookies.PREFIX + Session.COOKIE)
                .map(cookie -> sessions.open(cookie.getValue()))
                .isPresent();
    }
}
