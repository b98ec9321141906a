package fr.montour.gateway.edge.login.web;

import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.gateway.edge.cookie.HostCookies;
import fr.montour.gateway.edge.http.Redirects;
import fr.montour.gateway.edge.http.SafeNext;
import fr.montour.gateway.edge.language.LanguageCookie;
import fr.montour.gateway.edge.login.LoginFlow;
import fr.montour.gateway.edge.login.PendingLogin;
import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.edge.session.ChosenLanguage;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.edge.session.SessionCookies;
import fr.montour.gateway.edge.session.Visitors;
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

/** Begins the login of each audience, takes the browser back from Keycloak with a session, and logs out. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LoginController {

    private static final Logger LOG = LoggerFactory.getLogger(LoginController.class);
    /** More logins than this begun and not finished in one browser: the rest are forgotten. */
    private static final int MOST_PENDING = 5;

    private final LoginFlow flow;
    private final SessionCookies sessions;
    private final ChosenLanguage chosen;
    private final CookieSeal seal;
    private final GatewayConfiguration configuration;

    LoginController(
            LoginFlow flow,
            SessionCookies sessions,
            ChosenLanguage chosen,
            CookieSeal seal,
            GatewayConfiguration configuration) {
        this.flow = flow;
        this.sessions = sessions;
        this.chosen = chosen;
        this.seal = seal;
        this.configuration = configuration;
    }

    @Get("/login")
    HttpResponse<?> applicants(HttpRequest<?> request, @QueryValue @Nullable String next) {
        return begin(request, Audience.APPLICANTS, next);
    }

    @Get("/login/staff")
    HttpResponse<?> staff(HttpRequest<?> request, @QueryValue @Nullable String next) {
        return begin(request, Audience.STAFF, next);
    }

    @Get("/login/partner")
    HttpResponse<?> partners(HttpRequest<?> request, @QueryValue @Nullable String next) {
        return begin(request, Audience.PARTNERS, next);
    }

    private HttpResponse<?> begin(HttpRequest<?> request, Audience audience, @Nullable String wish) {
        String next = SafeNext.of(wish, audience.home());
        boolean loggedIn = Visitors.session(request)
                .filter(session -> session.audience() == audience)
                .isPresent();
        if (loggedIn) {
            return Redirects.to(next);
        }
        var login = flow.begin(audience, next);
        var response =
                Redirects.to(flow.loginPage(login, Visitors.language(request)).toString());
        forgetSurplus(request, response);
        return response.cookie(HostCookies.keep(
                PendingLogin.cookieName(login.state()),
                seal.seal(PendingLogin.PURPOSE, login),
                configuration.loginLifetime()));
    }

    private static void forgetSurplus(HttpRequest<?> request, MutableHttpResponse<?> response) {
        String prefix = HostCookies.PREFIX + PendingLogin.COOKIE_PREFIX;
        request.getCookies().getAll().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(prefix))
                .skip(MOST_PENDING - 1L)
                .forEach(name -> response.cookie(HostCookies.forget(name.substring(HostCookies.PREFIX.length()))));
    }

    @Get("/oidc/{realm}/callback")
    HttpResponse<?> callback(
            HttpRequest<?> request,
            String realm,
            @QueryValue @Nullable String state,
            @QueryValue @Nullable String code,
            @QueryValue @Nullable String error) {
        var audience = Audience.ofRealm(realm).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        if (state == null) {
            throw new ProblemException(GatewayProblem.LOGIN_FAILED);
        }
        PendingLogin login = pending(request, audience, state);
        if (code == null) {
            LOG.info("login in realm {} ended with {}", realm, error);
            throw new ProblemException(GatewayProblem.LOGIN_FAILED);
        }
        Session session = flow.finish(login, code, Visitors.language(request));
        var response = Redirects.to(login.next()).cookie(HostCookies.forget(PendingLogin.cookieName(state)));
        return response.cookie(sessions.keep(chosen.atLogin(request, session, response)));
    }

    /** The login that this browser began with this state, in the same realm. */
    private PendingLogin pending(HttpRequest<?> request, Audience audience, String state) {
        return request.getCookies()
                .findCookie(HostCookies.PREFIX + PendingLogin.cookieName(state))
                .map(cookie -> seal.open(PendingLogin.PURPOSE, cookie.getValue()))
                .filter(login -> login.audience() == audience && login.state().equals(state))
                .orElseThrow(() -> new ProblemException(GatewayProblem.LOGIN_EXPIRED));
    }

    @Post("/logout")
    @Consumes({"application/x-www-form-urlencoded", "*/*"})
    HttpResponse<?> logout(HttpRequest<?> request) {
        String end = Visitors.session(request)
                .map(session -> flow.logoutPage(session.audience()).toString())
                .orElse("/");
        var response = Redirects.to(end);
        request.getCookies().getAll().stream()
                .map(Cookie::getName)
                .filter(name ->
                        name.startsWith(HostCookies.PREFIX) && !name.equals(HostCookies.PREFIX + LanguageCookie.NAME))
                .forEach(name -> response.cookie(Cookie.of(name, "")
                        .path("/")
                        .secure(true)
                        .httpOnly(true)
                        .maxAge(Duration.ZERO)));
        return response;
    }
}
