package fr.montour.gateway.login;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import fr.montour.gateway.GatewayConfiguration;
import fr.montour.gateway.GatewayProblem;
import fr.montour.gateway.calls.ServiceCalls;
import fr.montour.gateway.door.CallGate;
import fr.montour.gateway.page.Language;
import fr.montour.gateway.session.Session;
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
public class Logins {

    private static final Logger LOG = LoggerFactory.getLogger(Logins.class);
    /** FranceConnect asks for 22 characters at least; 32 bytes give 43. */
    private static final int RANDOM_BYTES = 32;

    private final Map<Audience, RealmClient> realms = new EnumMap<>(Audience.class);
    private final GatewayConfiguration configuration;
    private final PersonLogins persons;
    private final CallGate gate;
    private final RandomIds ids;
    private final InstantSource clock;

    Logins(
            GatewayConfiguration configuration,
            OidcConfiguration oidc,
            ServiceCalls calls,
            CallGate gate,
            RandomIds ids,
            InstantSource clock) {
        this.configuration = configuration;
        this.persons = new PersonLogins(calls);
        this.gate = gate;
        this.ids = ids;
        this.clock = clock;
        for (Audience audience : Audience.values()) {
            var callback = configuration.publicUrl().resolve("/oidc/" + audience.realm() + "/callback");
            realms.put(audience, new RealmClient(audience, oidc, callback));
        }
    }

    /** A new attempt, to be kept by the browser. */
    public LoginAttempt begin(Audience audience, String next) {
        return new LoginAttempt(
                audience,
                new State(RANDOM_BYTES).getValue(),
                new Nonce(RANDOM_BYTES).getValue(),
                new CodeVerifier().getValue(),
                next,
                clock.instant().plus(configuration.loginLifetime()));
    }

    /** Keycloak's login page for the attempt. */
    public URI loginPage(LoginAttempt attempt, Language language) {
        return realm(attempt.audience()).authorization(attempt, language.tag());
    }

    /**
     * Finishes the attempt with the code that Keycloak gave.
     *
     * @throws ProblemException {@code login-failed}, {@code service-unavailable}, or what identity-service says, such as
     *     {@code person-blocked}
     */
    public Session finish(LoginAttempt attempt, String code, Language language) {
        String idToken;
        try (var _ = gate.enter(CallGate.Lane.KEYCLOAK)) {
            idToken = realm(attempt.audience()).redeem(attempt, code);
        } catch (LoginRefusedException e) {
            LOG.warn("login in realm {} refused: {}", attempt.audience().realm(), e.getMessage(), e);
            throw new ProblemException(GatewayProblem.LOGIN_FAILED);
        } catch (IOException e) {
            LOG.error("Keycloak does not answer", e);
            throw ServiceCalls.unavailable();
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
