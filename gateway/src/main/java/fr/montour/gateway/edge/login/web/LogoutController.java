package fr.montour.gateway.edge.login.web;

import fr.montour.gateway.edge.cookie.HostCookies;
import fr.montour.gateway.edge.http.Redirects;
import fr.montour.gateway.edge.language.LanguageCookie;
import fr.montour.gateway.edge.login.LogoutFlow;
import fr.montour.gateway.edge.login.PendingLogout;
import fr.montour.gateway.edge.revocation.RevocationWatch;
import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.edge.session.Session;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One press ends all sessions of this browser: the gateway's at once, then Keycloak's and FranceConnect's, without asking. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LogoutController {

    private static final Logger LOG = LoggerFactory.getLogger(LogoutController.class);
    private static final String HOME = "/";

    private final LogoutFlow flow;
    private final PendingLogouts logouts;
    private final RevocationWatch revocations;

    LogoutController(LogoutFlow flow, PendingLogouts logouts, RevocationWatch revocations) {
        this.flow = flow;
        this.logouts = logouts;
        this.revocations = revocations;
    }

    /**
     * Ends the session and goes on to Keycloak.
     *
     * @param realm of the page that was left, which counts where its session has ended already
     */
    @Post("/logout")
    @Consumes({"application/x-www-form-urlencoded", "*/*"})
    HttpResponse<?> logout(HttpRequest<?> request, @QueryValue @Nullable String realm) {
        var session = Visitors.session(request);
        session.ifPresent(revocations::end);
        var audience = session.map(Session::audience)
                .or(() -> Audience.ofRealm(realm == null ? "" : realm))
                .orElse(Audience.APPLICANTS);
        var logout = flow.begin(audience, HOME);
        var response =
                Redirects.to(flow.question(logout, Visitors.language(request)).toString());
        forgetAll(request, response, PendingLogout.cookieName(audience));
        return response.cookie(logouts.keep(logout));
    }

    private static void forgetAll(HttpRequest<?> request, MutableHttpResponse<?> response, String kept) {
        var stay = Set.of(HostCookies.PREFIX + LanguageCookie.NAME, HostCookies.PREFIX + kept);
        request.getCookies().getAll().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(HostCookies.PREFIX) && !stay.contains(name))
                .forEach(name -> response.cookie(HostCookies.forget(name.substring(HostCookies.PREFIX.length()))));
    }

    /** Keycloak's answer to the question whom it knows in this browser: a code of the session to be ended, or nobody. */
    @Get("/oidc/{realm}/logout")
    HttpResponse<?> end(
            HttpRequest<?> request,
            String realm,
            @QueryValue @Nullable String state,
            @QueryValue @Nullable String code,
            @QueryValue @Nullable String error) {
        var audience = Audience.ofRealm(realm).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        var logout = logouts.find(request, audience)
                .filter(pending -> pending.handshake().state().equals(state))
                .orElse(null);
        if (logout == null) {
            return Redirects.to(HOME);
        }
        if (code == null) {
            LOG.debug("nobody to log out in realm {}: {}", realm, error);
        }
        String next = code == null ? logout.next() : flow.end(logout, code).toString();
        return Redirects.to(next).cookie(PendingLogouts.forget(audience));
    }
}
