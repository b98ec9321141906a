package fr.montour.gateway.edge.login.web;

import fr.montour.gateway.edge.http.PagePaths;
import fr.montour.gateway.edge.http.Redirects;
import fr.montour.gateway.edge.http.SafeNext;
import fr.montour.gateway.edge.login.Intent;
import fr.montour.gateway.edge.login.Intents;
import fr.montour.gateway.edge.login.LoginFlow;
import fr.montour.gateway.edge.login.LogoutFlow;
import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.edge.session.Visitors;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Begins the login of each audience. {@link CallbackController} ends it. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LoginController {

    private final LoginFlow flow;
    private final LogoutFlow logoutFlow;
    private final PendingLogins logins;
    private final PendingLogouts logouts;
    private final Intents intents;
    private final AfterLogin afterLogin;

    LoginController(
            LoginFlow flow,
            LogoutFlow logoutFlow,
            PendingLogins logins,
            PendingLogouts logouts,
            Intents intents,
            AfterLogin afterLogin) {
        this.flow = flow;
        this.logoutFlow = logoutFlow;
        this.logins = logins;
        this.logouts = logouts;
        this.intents = intents;
        this.afterLogin = afterLogin;
    }

    @Get("/login")
    HttpResponse<?> applicants(
            HttpRequest<?> request, @QueryValue @Nullable String next, @QueryValue @Nullable String intent) {
        return begin(request, Audience.APPLICANTS, next, intent);
    }

    @Get("/login/staff")
    HttpResponse<?> staff(
            HttpRequest<?> request, @QueryValue @Nullable String next, @QueryValue @Nullable String intent) {
        return begin(request, Audience.STAFF, next, intent);
    }

    @Get("/login/partner")
    HttpResponse<?> partners(
            HttpRequest<?> request, @QueryValue @Nullable String next, @QueryValue @Nullable String intent) {
        return begin(request, Audience.PARTNERS, next, intent);
    }

    private HttpResponse<?> begin(
            HttpRequest<?> request, Audience audience, @Nullable String wish, @Nullable String intentId) {
        if (logouts.find(request, audience).isPresent()) {
            return finishLogout(request, audience);
        }
        String next = SafeNext.of(wish, audience.home());
        Optional<Intent> intent = intents.find(request, intentId);
        var session = Visitors.session(request).filter(one -> one.audience() == audience);
        MutableHttpResponse<?> response = session.<MutableHttpResponse<?>>map(
                        one -> afterLogin.goOn(one, next, intent.orElse(null)))
                .orElseGet(() -> toKeycloak(request, audience, next, intent.orElse(null)));
        return intentId != null && intent.isPresent() ? response.cookie(Intents.forget(intentId)) : response;
    }

    private MutableHttpResponse<?> toKeycloak(
            HttpRequest<?> request, Audience audience, String next, @Nullable Intent intent) {
        var login = flow.begin(audience, next, intent);
        var page = flow.loginPage(login, Visitors.language(request));
        return logins.keep(request, Redirects.to(page.toString()), login);
    }

    /** Whoever was here before left, and Keycloak has not heard of it: else the next person would be logged in as the last. */
    private HttpResponse<?> finishLogout(HttpRequest<?> request, Audience audience) {
        var logout = logoutFlow.begin(audience, PagePaths.self(request));
        var question = logoutFlow.question(logout, Visitors.language(request));
        return Redirects.to(question.toString()).cookie(logouts.keep(logout));
    }
}
