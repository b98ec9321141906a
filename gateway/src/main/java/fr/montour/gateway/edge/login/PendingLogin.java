package fr.montour.gateway.edge.login;

import fr.montour.gateway.edge.cookie.Expiring;
import fr.montour.gateway.edge.cookie.Purpose;
import fr.montour.gateway.edge.session.Audience;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A login that was begun in one tab. It lives in a sealed cookie named after its state, so that several tabs do not
 * disturb each other and the gateway remembers nothing.
 *
 * @param verifier of PKCE (RFC 7636)
 * @param next path to show afterwards
 */
@Serdeable
public record PendingLogin(
        Audience audience, String state, String nonce, String verifier, String next, Instant expiresAt)
        implements Expiring {

    /** How it is sealed. */
    public static final Purpose<PendingLogin> PURPOSE = new Purpose<>("login", PendingLogin.class);

    /** Begins the name of every such cookie. */
    public static final String COOKIE_PREFIX = "login-";

    private static final int NAME_LENGTH = 12;

    /** Name of the cookie of the login with this state. */
    public static String cookieName(String state) {
        return COOKIE_PREFIX + state.substring(0, Math.min(NAME_LENGTH, state.length()));
    }
}
