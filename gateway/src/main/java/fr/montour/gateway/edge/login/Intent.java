package fr.montour.gateway.edge.login;

import fr.montour.gateway.edge.cookie.Expiring;
import fr.montour.gateway.edge.cookie.Purpose;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A form that was sent by a page of this site while nobody was logged in. It goes through the login, sealed, and is gone on with
 * afterwards. Nobody else can make one: it is taken from a request of the same origin only.
 *
 * @param action path to which it was sent
 * @param form its fields as they were sent, without the token of a session
 */
@Serdeable
public record Intent(String action, String form, Instant expiresAt) implements Expiring {

    /** How it is sealed on its way to the login. */
    public static final Purpose<Intent> PURPOSE = new Purpose<>("intent", Intent.class);
}
