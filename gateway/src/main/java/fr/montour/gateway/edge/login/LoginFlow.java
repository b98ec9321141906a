package fr.montour.gateway.edge.login;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.config.OidcConfiguration;
import fr.montour.gateway.edge.language.Language;
import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.gateway.edge.service.Bulkhead;
import fr.montour.gateway.edge.service.Bulkheads;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.edge.session.Session;
import fr.montour.platform.ids.RandomIds;
import fr.montour.platform.web.ProblemException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole way from "log in" to a session, and back out. Keeps nothing between the steps. */
@Singleton
public class LoginFlow {

    private static final Logger LOG = LoggerFactory.getLogger(LoginFlow.class);
    /** FranceConnect asks for 22 characters at least; 32 bytes give 43. */
    private static final int RANDOM_BYTES = 32;

    private final Map<Audience, RealmClient> realms = new EnumMap<>(Audience.class);
    private final GatewayConfiguration configuration;
    private final SessionIssuer persons;
    private final Bulkheads gate;
    private final RandomIds ids;
    private final InstantSource clock;

    LoginFlow(
            GatewayConfiguration configuration,
            OidcConfiguration oidc,
            ServiceClient calls,
            Bulkheads gate,
            RandomIds ids,
            InstantSource clock) {
        this.configuration = configuration;
        this.persons = new SessionIssuer(calls);
        this.gate = gate;
        this.ids = ids;
        this.clock = clock;
        for (Audience audience : Audience.values()) {
            var callback = configuration.publicUrl().resolve("/oidc/" + audience.realm() + "/callback");
            realms.put(audience, new RealmClient(audience.realm(), oidc, callback));
        }
    }

    /** A new attempt, to be kept by the browser. */
    public PendingLogin begin(Audience audience, String next) {
        return new PendingLogin(
                audience,
                new State(RANDOM_BYTES).getValue(),
                new Nonce(RANDOM_BYTES).getValue(),
                new CodeVerifier().getValue(),
                next,
                clock.instant().plus(configuration.loginLifetime()));
    }

    /** Keycloak's login page for the attempt. */
    public URI loginPage(PendingLogin attempt, Language language) {
        return realm(attempt.audience()).authorization(attempt, language.tag());
    }

    /**
     * Finishes the attempt with the code that Keycloak gave.
     *
     * @throws ProblemException {@code login-failed}, {@code service-unavailable}, or what identity-service says, such as
     *     {@code person-blocked}
     */
    public Session finish(PendingLogin attempt, String code, Language language) {
        String idToken;
        try (var _ = gate.enter(Bulkhead.KEYCLOAK)) {
            idToken = realm(attempt.audience()).redeem(attempt, code);
        } catch (LoginRefusedException e) {
            LOG.warn("login in realm {} refused: {}", attempt.audience().realm(), e.getMessage(), e);
            throw new ProblemException(GatewayProblem.LOGIN_FAILED);
        } catch (IOException e) {
            LOG.error("Keycloak does not answer", e);
            throw ServiceClient.unavailable();
        }
        var login = persons.login(attempt.audience(), idToken, language);
        return login.toSession(
                attempt.audience(),
                ids.next("s_"),
                ids.next("c_"),
                clock.instant().plus(configuration.sessionLifetime()));
    }

    /** Keycloak's page that ends its own session and comes back to the home page. */
    public URI logoutPage(Audience audience) {
        return realm(audience).endSession(configuration.publicUrl().resolve("/"));
    }

    private RealmClient realm(Audience audience) {
        return java.util.Objects.requireNonNull(realms.get(audience));
    }
}
