package fr.montour.gateway.edge.login;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.config.OidcConfiguration;
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
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** OpenID Connect login at Keycloak, from its first redirect to the session, and the logout. Keeps nothing between the steps. */
@Singleton
public class LoginFlow {

    private static final Logger LOG = LoggerFactory.getLogger(LoginFlow.class);
    /** FranceConnect asks for 22 characters at least; 32 bytes give 43. */
    private static final int RANDOM_BYTES = 32;

    private final Map<Audience, RealmClient> realms = new EnumMap<>(Audience.class);
    private final GatewayConfiguration configuration;
    private final SessionIssuer sessions;
    private final Bulkheads bulkheads;
    private final InstantSource clock;

    LoginFlow(
            GatewayConfiguration configuration,
            OidcConfiguration oidc,
            SessionIssuer sessions,
            Bulkheads bulkheads,
            InstantSource clock) {
        this.configuration = configuration;
        this.sessions = sessions;
        this.bulkheads = bulkheads;
        this.clock = clock;
        for (Audience audience : Audience.values()) {
            var callback = configuration.publicUrl().resolve("/oidc/" + audience.realm() + "/callback");
            realms.put(audience, new RealmClient(audience.realm(), oidc, callback));
        }
    }

    /** A new login, to be kept by the browser until it is finished. */
    public PendingLogin begin(Audience audience, String next) {
        return new PendingLogin(
                audience,
                new State(RANDOM_BYTES).getValue(),
                new Nonce(RANDOM_BYTES).getValue(),
                new CodeVerifier().getValue(),
                next,
                clock.instant().plus(configuration.loginLifetime()));
    }

    /** Keycloak's login page for it. */
    public URI loginPage(PendingLogin login, Language language) {
        return realm(login.audience()).authorization(login, language.tag());
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
            idToken = realm(login.audience()).redeem(login, code);
        } catch (LoginRefusedException e) {
            LOG.warn("login in realm {} refused: {}", login.audience().realm(), e.getMessage(), e);
            throw new ProblemException(GatewayProblem.LOGIN_FAILED);
        } catch (IOException e) {
            LOG.error("Keycloak does not answer", e);
            throw GatewayProblem.unavailable();
        }
        return sessions.issue(login.audience(), idToken, language);
    }

    /** Keycloak's page that ends its own session and comes back to the home page. */
    public URI logoutPage(Audience audience) {
        return realm(audience).endSession(configuration.publicUrl().resolve("/"));
    }

    private RealmClient realm(Audience audience) {
        return Objects.requireNonNull(realms.get(audience));
    }
}
