package fr.montour.gateway.edge.login;

import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.gateway.edge.service.Bulkhead;
import fr.montour.gateway.edge.service.Bulkheads;
import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.edge.session.Session;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.words.Language;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** OpenID Connect login at Keycloak, from its first redirect to the session. Keeps nothing between the steps. */
@Singleton
public class LoginFlow {

    private static final Logger LOG = LoggerFactory.getLogger(LoginFlow.class);

    private final RealmClients realms;
    private final GatewayConfiguration configuration;
    private final SessionIssuer sessions;
    private final Bulkheads bulkheads;
    private final InstantSource clock;

    LoginFlow(
            RealmClients realms,
            GatewayConfiguration configuration,
            SessionIssuer sessions,
            Bulkheads bulkheads,
            InstantSource clock) {
        this.realms = realms;
        this.configuration = configuration;
        this.sessions = sessions;
        this.bulkheads = bulkheads;
        this.clock = clock;
    }

    /** A new login, to be kept by the browser until it is finished. */
    public PendingLogin begin(Audience audience, String next, @Nullable Intent intent) {
        return new PendingLogin(
                audience, Handshake.random(), next, intent, clock.instant().plus(configuration.loginLifetime()));
    }

    /** Keycloak's login page for it. */
    public URI loginPage(PendingLogin login, Language language) {
        return realms.login(login.audience()).authorization(login.handshake(), language.tag());
    }

    /**
     * Finishes a login with the code that Keycloak gave.
     *
     * @throws ProblemException {@code login-failed}, {@code service-unavailable}, or what identity-service says, such as
     *     {@code person-blocked}
     */
    public Session finish(PendingLogin login, String code, Language language) {
        String idToken;
        try (var _ = bulkheads.enter(Bulkhead.KEYCLOAK)) {
            idToken = realms.login(login.audience()).redeem(login.handshake(), code);
        } catch (LoginRefusedException e) {
            LOG.warn("login in realm {} refused: {}", login.audience().realm(), e.getMessage(), e);
            throw new ProblemException(GatewayProblem.LOGIN_FAILED);
        } catch (IOException e) {
            LOG.error("Keycloak does not answer", e);
            throw GatewayProblem.unavailable();
        }
        return sessions.issue(login.audience(), idToken, language);
    }
}
