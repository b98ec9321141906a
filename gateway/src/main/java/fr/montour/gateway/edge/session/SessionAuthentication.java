package fr.montour.gateway.edge.session;

import io.micronaut.security.authentication.Authentication;
import java.io.Serial;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** A session in the form that the framework's role checks understand. */
final class SessionAuthentication implements Authentication {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Session session;
    private final transient Set<String> roles;

    SessionAuthentication(Session session) {
        this.session = session;
        this.roles = session.caller().roles();
    }

    Session session() {
        return session;
    }

    @Override
    public String getName() {
        return session.personId();
    }

    @Override
    public Collection<String> getRoles() {
        return roles;
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }
}
