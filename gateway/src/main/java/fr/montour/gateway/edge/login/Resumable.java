package fr.montour.gateway.edge.login;

import fr.montour.gateway.edge.cookie.Expiring;
import fr.montour.gateway.edge.cookie.Purpose;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * An intent of somebody who has logged in since, to be confirmed by one press.
 *
 * @param sessionId only this session may go on with it
 * @param back page from which the form was sent
 */
@Serdeable
public record Resumable(String sessionId, Intent intent, String back, Instant expiresAt) implements Expiring {

    /** How it is sealed. */
    public static final Purpose<Resumable> PURPOSE = new Purpose<>("resume", Resumable.class);

    /** Name of its cookie without prefix. */
    public static final String COOKIE = "resume";
}
