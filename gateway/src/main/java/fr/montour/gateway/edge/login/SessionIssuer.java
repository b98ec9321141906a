package fr.montour.gateway.edge.login;

import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.edge.session.Session;
import fr.montour.platform.ids.RandomIds;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.words.Language;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a login into a session: identity-service says which person an ID token belongs to. */
@Singleton
final class SessionIssuer {

    private final ServiceClient services;
    private final GatewayConfiguration configuration;
    private final RandomIds ids;
    private final InstantSource clock;

    SessionIssuer(ServiceClient services, GatewayConfiguration configuration, RandomIds ids, InstantSource clock) {
        this.services = services;
        this.configuration = configuration;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A new session of the person.
     *
     * @param idToken as Keycloak wrote it, already checked
     * @param language in which the login was begun; what the person prefers is in the answer
     * @throws ProblemException what identity-service says, such as {@code person-blocked}
     */
    Session issue(Audience audience, String idToken, Language language) {
        var login = services.answer(
                ServiceRequest.post(Service.IDENTITY, "logins")
                        .body(new LoginRequest(audience.realm(), idToken, language.tag())),
                PersonLogin.class);
        Instant end = clock.instant().plus(configuration.sessionLifetime());
        Instant latest = login.session().endsAt();
        return login.toSession(audience, ids.next("s_"), ids.next("c_"), end.isBefore(latest) ? end : latest);
    }

    @Serdeable
    record LoginRequest(String realm, String idToken, String locale) {}

    /** The person as identity-service knows them. */
    @Serdeable
    record PersonLogin(
            String personId,
            Set<String> roles,
            @Nullable String organisation,
            @Nullable Set<String> sites,
            @Nullable String assurance,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String locale,
            boolean emailKnown,
            Terms session) {

        /**
         * On which terms identity-service lets the session begin.
         *
         * @param position of the newest revocation
         * @param endsAt when it must end
         */
        @Serdeable
        record Terms(long position, Instant endsAt) {}

        Session toSession(Audience audience, String sessionId, String csrfToken, Instant expiresAt) {
            return new Session(
                    sessionId,
                    audience,
                    personId,
                    Set.copyOf(roles),
                    organisation,
                    sites,
                    assurance,
                    givenName != null ? givenName : familyName,
                    Language.ofTag(locale).orElse(Language.FRENCH),
                    emailKnown,
                    csrfToken,
                    session.position(),
                    expiresAt);
        }
    }
}
