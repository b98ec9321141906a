package fr.montour.gateway.edge.login;

import fr.montour.gateway.edge.language.Language;
import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.edge.session.Session;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks identity-service which person an ID token belongs to. */
final class SessionIssuer {

    private final ServiceClient calls;

    SessionIssuer(ServiceClient calls) {
        this.calls = calls;
    }

    PersonLogin login(Audience audience, String idToken, Language language) {
        return calls.answer(
                ServiceRequest.post(Service.IDENTITY, "logins")
                        .body(new LoginRequest(audience.realm(), idToken, language.tag())),
                PersonLogin.class);
    }

    @Serdeable
    record LoginRequest(String realm, String idToken, String locale) {}

    /** The person as identity-service knows them. */
    @Serdeable
    record PersonLogin(
            String personId,
            Set<String> roles,
            @Nullable String organisation,
            @Nullable String assurance,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String locale,
            boolean emailKnown) {

        Session toSession(Audience audience, String sessionId, String csrfToken, Instant expiresAt) {
            return new Session(
                    sessionId,
                    audience,
                    personId,
                    Set.copyOf(roles),
                    organisation,
                    assurance,
                    givenName != null ? givenName : familyName,
                    Language.ofTag(locale).orElse(Language.FRENCH),
                    emailKnown,
                    csrfToken,
                    expiresAt);
        }
    }
}
