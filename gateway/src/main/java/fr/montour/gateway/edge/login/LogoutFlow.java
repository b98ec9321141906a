package fr.montour.gateway.edge.login;

import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.edge.service.Bulkhead;
import fr.montour.gateway.edge.service.Bulkheads;
import fr.montour.gateway.edge.session.Audience;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.words.Language;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the sessions that Keycloak, and FranceConnect behind it, have of this browser. Keycloak ends one without asking only for whoever
 * shows an ID token of it, and the gateway keeps none: so it asks for a fresh one in silence ({@code prompt=none}) and spends it at once
 * (ADR 0021).
 */
@Singleton
public class LogoutFlow {

    private static final Logger LOG = LoggerFactory.getLogger(LogoutFlow.class);

    private final RealmClients realms;
    private final GatewayConfiguration configuration;
    private final Bulkheads bulkheads;
    private final InstantSource clock;

    LogoutFlow(RealmClients realms, GatewayConfiguration configuration, Bulkheads bulkheads, InstantSource clock) {
        this.realms = realms;
        this.configuration = configuration;
        this.bulkheads = bulkheads;
        this.clock = clock;
    }

    /** A logout to be kept by the browser until Keycloak has heard of it, as long as Keycloak may have a session of it. */
    public PendingLogout begin(Audience audience, String next) {
        return new PendingLogout(
                audience, Handshake.random(), next, clock.instant().plus(configuration.sessionLifetime()));
    }

    /** Where Keycloak is asked whom it knows in this browser. */
    public URI question(PendingLogout logout, Language language) {
        return realms.logout(logout.audience()).silentAuthorization(logout.handshake(), language.tag());
    }

    /** Where Keycloak ends the session of which it gave this code. */
    public URI end(PendingLogout logout, String code) {
        var realm = realms.logout(logout.audience());
        var backTo = configuration.publicUrl().resolve(logout.next());
        try (var _ = bulkheads.enter(Bulkhead.KEYCLOAK)) {
            return realm.endSession(realm.redeem(logout.handshake(), code), backTo);
        } catch (LoginRefusedException | IOException | ProblemException e) {
            LOG.warn(
                    "no ID token for the logout in realm {}: Keycloak will ask",
                    logout.audience().realm(),
                    e);
            return realm.endSession(backTo);
        }
    }
}
