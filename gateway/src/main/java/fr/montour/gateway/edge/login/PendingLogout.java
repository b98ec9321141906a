package fr.montour.gateway.edge.login;

import fr.montour.gateway.edge.cookie.Expiring;
import fr.montour.gateway.edge.cookie.Purpose;
import fr.montour.gateway.edge.session.Audience;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A logout that was begun in this browser and of which Keycloak has not heard yet. As long as its sealed cookie is there, the next login
 * finishes it first.
 *
 * @param next path to show afterwards
 */
@Serdeable
public record PendingLogout(Audience audience, Handshake handshake, String next, Instant expiresAt)
        implements Expiring {

    /** How it is sealed. */
    public static final Purpose<PendingLogout> PURPOSE = new Purpose<>("logout", PendingLogout.class);

    /** Name of the cookie without prefix; there is one of each audience. */
    public static String cookieName(Audience audience) {
        return "logout-" + audience.realm();
    }
}
