package fr.montour.gateway.edge.login;

import fr.montour.gateway.edge.cookie.Expiring;
import fr.montour.gateway.edge.cookie.Purpose;
import fr.montour.gateway.edge.session.Audience;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A login that was begun in one tab. It lives in a sealed cookie named after its state, so that several tabs do not
 * disturb each other and the gateway remembers nothing.
 *
 * @param next path to show afterwards
 * @param intent what was asked for before it, to be gone on with afterwards
 */
@Serdeable
public record PendingLogin(
        Audience audience,
        Handshake handshake,
        String next,
        @Nullable Intent intent,
        Instant expiresAt) implements Expiring {

    /** How it is sealed. */
    public static final Purpose<PendingLogin> PURPOSE = new Purpose<>("login", PendingLogin.class);

    /** Begins the name of every such cookie. */
    public static final String COOKIE_PREFIX = "login-";

    /** Name of the cookie of the login with this state. */
    public static String cookieName(String state) {
        return COOKIE_PREFIX + Handshake.nameOf(state);
    }
}
