package fr.montour.gateway.page;

import fr.montour.gateway.edge.http.PagePaths;
import fr.montour.gateway.edge.http.Redirects;
import fr.montour.gateway.edge.http.SafeNext;
import fr.montour.gateway.edge.login.Intents;
import fr.montour.gateway.edge.login.Resumables;
import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.edge.session.Visitors;
import fr.montour.platform.web.JsonProblemRenderer;
import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.Problem;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.web.ProblemRenderer;
import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Shows refusals: as problem+json to API clients, as pages to people. Who must log in first is sent to the login instead, and what they
 * asked for goes with them.
 */
@Singleton
@Primary
final class PageProblemRenderer implements ProblemRenderer {

    private static final String URN = "urn:montour:problem:";

    private final JsonProblemRenderer json;
    private final Pages pages;
    private final PageBinder binder;
    private final Intents intents;
    private final Resumables resumables;
    private final RandomGenerator random;

    PageProblemRenderer(
            JsonProblemRenderer json,
            Pages pages,
            PageBinder binder,
            Intents intents,
            Resumables resumables,
            RandomGenerator random) {
        this.json = json;
        this.pages = pages;
        this.binder = binder;
        this.intents = intents;
        this.resumables = resumables;
        this.random = random;
    }

    @Override
    public MutableHttpResponse<?> render(HttpRequest<?> request, Problem problem) {
        String slug = problem.type().replace(URN, "");
        boolean mustLogIn = slug.equals(PlatformProblem.LOGIN_REQUIRED.slug());
        if (!PagePaths.isPage(request.getPath())) {
            boolean ended = mustLogIn && Visitors.hadBrokenSession(request);
            return json.render(
                    request, ended ? new ProblemException(GatewayProblem.SESSION_EXPIRED).problem() : problem);
        }
        if (mustLogIn && Visitors.session(request).isEmpty()) {
            return toLogin(request);
        }
        var stale = slug.equals(GatewayProblem.CSRF.slug())
                ? Visitors.session(request)
                        .flatMap(session -> Intents.of(request)
                                .map(intent ->
                                        resumables.lead(session, intent, SafeNext.of(refererPath(request), "/"))))
                : Optional.<MutableHttpResponse<?>>empty();
        if (stale.isPresent()) {
            return stale.get();
        }
        var page = binder.page(request);
        Object retryAfter = problem.extensions().get(RETRY_AFTER_SECONDS);
        var view = ProblemPage.of(slug, problem.status(), problem.correlationId(), page.messages());
        if (retryAfter instanceof Number seconds) {
            view = view.again(again(request), seconds.longValue() + random.nextLong(seconds.longValue() + 1));
        }
        var response = pages.show(page, "problem", view).status(problem.status());
        if (retryAfter != null) {
            response.header(HttpHeaders.RETRY_AFTER, retryAfter.toString());
        }
        return response;
    }

    /** A page that was asked for is asked for again; a change is not, but the page that it was asked for from is. */
    private static String again(HttpRequest<?> request) {
        if (request.getMethod() == HttpMethod.GET) {
            return PagePaths.self(request);
        }
        return SafeNext.of(refererPath(request), "/");
    }

    /** After the login a page that was asked for is shown; a change is gone on with from its page. */
    private MutableHttpResponse<?> toLogin(HttpRequest<?> request) {
        var audience = Audience.forPath(request.getPath());
        String next = request.getMethod() == HttpMethod.GET
                ? SafeNext.of(request.getUri().toString(), audience.home())
                : SafeNext.of(refererPath(request), audience.home());
        var login = UriBuilder.of(audience.loginPath()).queryParam("next", next);
        return Intents.of(request)
                .map(intents::keep)
                .<MutableHttpResponse<?>>map(kept -> Redirects.to(
                                login.queryParam("intent", kept.id()).build().toString())
                        .cookie(kept.cookie()))
                .orElseGet(() -> Redirects.to(login.build().toString()));
    }

    /** Path and query of the page from which the request was sent; empty where the browser does not say. */
    private static String refererPath(HttpRequest<?> request) {
        try {
            URI referer = URI.create(request.getHeaders().get(HttpHeaders.REFERER, String.class, ""));
            String query = referer.getRawQuery();
            return referer.getRawPath() == null ? "" : referer.getRawPath() + (query == null ? "" : "?" + query);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
