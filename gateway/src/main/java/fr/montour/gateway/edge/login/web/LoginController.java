package fr.montour.gateway.edge.login.web;

import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.gateway.edge.cookie.HostCookies;
import fr.montour.gateway.edge.http.SafeNext;
import fr.montour.gateway.edge.login.LoginFlow;
import fr.montour.gateway.edge.login.PendingLogin;
import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.edge.session.Visitors;
import fr.montour.gateway.page.Page;
import fr.montour.gateway.page.Pages;
import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.ProblemException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The doors of the three audiences, the way back from Keycloak, and the way out. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LoginController {

    private static final Logger LOG = LoggerFactory.getLogger(LoginController.class);
    /** More logins than this begun and not finished in one browser: the rest are forgotten. */
    private static final int MOST_ATTEMPTS = 5;

    private final LoginFlow logins;
    private final CookieSeal seal;
    private final GatewayConfiguration configuration;

    LoginController(LoginFlow logins, CookieSeal seal, GatewayConfiguration configuration) {
        this.logins = logins;
        this.seal = seal;
        this.configuration = configuration;
    }

    @Get("/login")
    HttpResponse<?> applicants(HttpRequest<?> request, Page page, @QueryValue @Nullable String next) {
        return begin(request, page, Audience.APPLICANTS, next);
    }

    @Get("/login/staff")
    HttpResponse<?> staff(HttpRequest<?> request, Page page, @QueryValue @Nullable String next) {
        return begin(request, page, Audience.STAFF, next);
    }

    @Get("/login/partner")
    HttpResponse<?> partners(HttpRequest<?> request, Page page, @QueryValue @Nullable String next) {
        return begin(request, page, Audience.PARTNERS, next);
    }

    private HttpResponse<?> begin(HttpRequest<?> request, Page page, Audience audience, @Nullable String wish) {
        String next = SafeNext.of(wish, audience.home());
        Session session = page.session();
        if (session != null && session.audience() == audience) {
            return Pages.go(next);
        }
        var attempt = logins.begin(audience, next);
        var response = Pages.go(logins.loginPage(attempt, page.language()).toString());
        forgetSurplus(request, response);
        return response.cookie(HostCookies.keep(
                PendingLogin.cookieName(attempt.state()),
                seal.seal(PendingLogin.PURPOSE, attempt),
                configuration.loginLifetime()));
    }

    private static void forgetSurplus(HttpRequest<?> request, MutableHttpResponse<?> response) {
        String prefix = HostCookies.PREFIX + PendingLogin.COOKIE_PREFIX;
        request.getCookies().getAll().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(prefix))
                .skip(MOST_ATTEMPTS - 1L)
                .forEach(name -> response.cookie(HostCookies.forget(name.substring(HostCookies.PREFIX.length()))));
    }

    @Get("/oidc/{realm}/callback")
    HttpResponse<?> callback(
            HttpRequest<?> request,
            Page page,
            String realm,
            @QueryValue @Nullable String state,
            @QueryValue @Nullable String code,
            @QueryValue @Nullable String error) {
        var audience = Audience.ofRealm(realm).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        if (state == null) {
            throw new ProblemException(GatewayProblem.LOGIN_FAILED);
        }
        PendingLogin attempt = attempt(request, audience, state);
        if (code == null) {
            LOG.info("login in realm {} ended with {}", realm, error);
            throw new ProblemException(GatewayProblem.LOGIN_FAILED);
        }
        Session session = logins.finish(attempt, code, page.language());
        return Pages.go(attempt.next())
                .cookie(HostCookies.forget(PendingLogin.cookieName(state)))
                .cookie(HostCookies.keep(
                        Session.COOKIE, seal.seal(Session.PURPOSE, session), configuration.sessionLifetime()));
    }

    private PendingLogin attempt(HttpRequest<?> request, Audience audience, String state) {
        Cookie cookie = request.getCookies().get(HostCookies.PREFIX + PendingLogin.cookieName(state));
        PendingLogin attempt = cookie == null ? null : seal.open(PendingLogin.PURPOSE, cookie.getValue());
        if (attempt == null
                || attempt.audience() != audience
                || !attempt.state().equals(state)) {
            throw new ProblemException(GatewayProblem.LOGIN_EXPIRED);
        }
        return attempt;
    }

    @Post("/logout")
    @Consumes({"application/x-www-form-urlencoded", "*/*"})
    HttpResponse<?> logout(HttpRequest<?> request) {
        String end = Visitors.session(request)
                .map(session -> logins.logoutPage(session.audience()).toString())
                .orElse("/");
        var response = Pages.go(end);
        request.getCookies().getAll().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(HostCookies.PREFIX) && !name.endsWith("-language"))
                .forEach(name -> response.cookie(Cookie.of(name, "")
                        .path("/")
                        .secure(true)
                        .httpOnly(true)
                        .maxAge(Duration.ZERO)));
        return response;
    }
}
