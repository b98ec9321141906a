package fr.montour.gateway.edge.session;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What ends sessions before their time, as identity-service lists it.
 *
 * @param position in the list; it ends sessions that began at an earlier one
 * @param id of the session or the person
 * @param role the one that the person has lost; null for the other kinds
 * @param until when the last session ends that it could end
 */
@Serdeable
public record Revocation(
        long position, Kind kind, String id, @Nullable String role, Instant until) {

    /** What is revoked. */
    public enum Kind {
        /** One session. */
        SESSION,
        /** All sessions of a person. */
        PERSON,
        /** Those sessions of a person that carry the role. */
        ROLE
    }

    /** The end of this session. */
    public static Revocation of(Session session) {
        return new Revocation(session.position(), Kind.SESSION, session.sessionId(), null, session.expiresAt());
    }
}
