package fr.montour.gateway.edge.session;

import fr.montour.gateway.edge.cookie.Expiring;
import fr.montour.gateway.edge.cookie.Purpose;
import fr.montour.platform.token.Caller;
import fr.montour.platform.token.Territory;
import fr.montour.platform.words.Language;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in with this browser. All of it is in the sealed session cookie; no Keycloak token is.
 *
 * @param sites for which an agent works, {@code *} for all; null for everybody else
 * @param displayName given name, or family name of a person with one name; only to greet
 * @param csrfToken what every change asked for by this session must show
 * @param position of the newest revocation when the login began; only later ones end it ({@link Revocations})
 * @param expiresAt its absolute end
 */
@Serdeable
public record Session(
        String sessionId,
        Audience audience,
        String personId,
        Set<String> roles,
        @Nullable String organisation,
        @Nullable Set<String> sites,
        @Nullable String assurance,
        @Nullable String displayName,
        Language language,
        boolean emailKnown,
        String csrfToken,
        long position,
        Instant expiresAt)
        implements Expiring {

    /** How it is sealed. */
    public static final Purpose<Session> PURPOSE = new Purpose<>("session", Session.class);

    /** Name of the cookie without prefix. */
    public static final String COOKIE = "session";

    /** In whose name the gateway calls services for this session. */
    public Caller caller() {
        return new Caller(personId, roles, organisation, assurance, null, territory());
    }

    /** Where the person works. */
    public Territory territory() {
        return sites == null ? Territory.NONE : new Territory(sites);
    }

    /** Whether the person has the role, counting implied ones. */
    public boolean has(String role) {
        return caller().has(role);
    }

    /** The same session after the person gave other preferences. */
    public Session withPreferences(Language chosen, boolean knowsEmail) {
        return new Session(
                sessionId,
                audience,
                personId,
                roles,
                organisation,
                sites,
                assurance,
                displayName,
                chosen,
                knowsEmail,
                csrfToken,
                position,
                expiresAt);
    }
}
