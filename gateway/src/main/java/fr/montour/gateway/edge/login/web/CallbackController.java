package fr.montour.gateway.edge.login.web;

import fr.montour.gateway.edge.login.Intents;
import fr.montour.gateway.edge.login.LoginFlow;
import fr.montour.gateway.edge.login.PendingLogin;
import fr.montour.gateway.edge.login.web.LoginEndPage.LoginEndView;
import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.gateway.edge.problem.Refusals;
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
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the browser back from Keycloak: with a session, or with a page that says how to go on without one. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CallbackController {

    private static final Logger LOG = LoggerFactory.getLogger(CallbackController.class);
    private static final String CANCELLED = "access_denied";
    /** The page of a line, which needs no login, from all that lies behind it. */
    private static final Pattern LINE = Pattern.compile("(/lines/[^/?]+).*");

    private final LoginFlow flow;
    private final PendingLogins logins;
    private final Intents intents;
    private final AfterLogin afterLogin;
    private final SessionCookies sessions;
    private final ChosenLanguage chosen;
    private final LoginEndPage page;

    CallbackController(
            LoginFlow flow,
            PendingLogins logins,
            Intents intents,
            AfterLogin afterLogin,
            SessionCookies sessions,
            ChosenLanguage chosen,
            LoginEndPage page) {
        this.flow = flow;
        this.logins = logins;
        this.intents = intents;
        this.afterLogin = afterLogin;
        this.sessions = sessions;
        this.chosen = chosen;
        this.page = page;
    }

    @Get("/oidc/{realm}/callback")
    HttpResponse<?> callback(
            HttpRequest<?> request,
            String realm,
            @QueryValue @Nullable String state,
            @QueryValue @Nullable String code,
            @QueryValue @Nullable String error) {
        var audience = audience(realm);
        if (state == null) {
            return ended(request, LoginEnd.FAILED, audience, null);
        }
        PendingLogin login = logins.find(request, audience, state).orElse(null);
        if (login == null) {
            return ended(request, LoginEnd.EXPIRED, audience, null);
        }
        MutableHttpResponse<?> response = code == null
                ? ended(request, withoutCode(realm, error), audience, login)
                : finish(request, login, code);
        return response.cookie(PendingLogins.forget(state));
    }

    /** Where Keycloak leads whom it shows an error of its own; it does not say of which login. */
    @Get("/oidc/{realm}/interrupted")
    HttpResponse<?> interrupted(HttpRequest<?> request, String realm) {
        var audience = audience(realm);
        return ended(
                request,
                LoginEnd.INTERRUPTED,
                audience,
                logins.newest(request, audience).orElse(null));
    }

    private static Audience audience(String realm) {
        return Audience.ofRealm(realm).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    private static LoginEnd withoutCode(String realm, @Nullable String error) {
        LOG.info("login in realm {} ended with {}", realm, error);
        return CANCELLED.equals(error) ? LoginEnd.CANCELLED : LoginEnd.FAILED;
    }

    private MutableHttpResponse<?> finish(HttpRequest<?> request, PendingLogin login, String code) {
        Session session;
        try {
            session = flow.finish(login, code, Visitors.language(request));
        } catch (ProblemException e) {
            if (Refusals.isOne(e, GatewayProblem.LOGIN_FAILED.slug())) {
                return ended(request, LoginEnd.FAILED, login.audience(), login);
            }
            throw e;
        }
        MutableHttpResponse<?> response = afterLogin.goOn(session, login.next(), login.intent());
        return response.cookie(sessions.keep(chosen.atLogin(request, session, response)));
    }

    /** What was asked for is kept for the next try. */
    private MutableHttpResponse<?> ended(
            HttpRequest<?> request, LoginEnd end, Audience audience, @Nullable PendingLogin login) {
        String next = login == null ? audience.home() : login.next();
        var again = UriBuilder.of(audience.loginPath()).queryParam("next", next);
        var kept = Optional.ofNullable(login).map(PendingLogin::intent).map(intents::keep);
        kept.ifPresent(intent -> again.queryParam("intent", intent.id()));
        var response = page.show(request, new LoginEndView(end, again.build().toString(), open(next)))
                .status(end.status());
        kept.ifPresent(intent -> response.cookie(intent.cookie()));
        return response;
    }

    private static String open(String next) {
        var line = LINE.matcher(next);
        return line.matches() ? line.group(1) : "/";
    }
}
